const nl = {
  title: 'Rapport',
  settings: 'Waarover',
  peildatum: 'Vergeleken met',
  panel:
    'Wat er tussen deze data veranderde, staat in het rapport onder Ontwikkeling: over de cao’s met een tekst op elke peildatum.',
  addPeildatum: 'Vergelijken met een andere peildatum',
  removePeildatum: 'Peildatum {{date}} weghalen',
  selection: 'Cao’s',
  codes: 'Onderwerpen',
  allCodes: 'Alle',
  noCodes: 'Geen',
  chosenCodes: '{{count}} van {{total}}',
  preview: 'Voorbeeld van het rapport op {{date}}',
  save: 'Bewaar als',
  saving: 'Bezig met schrijven …',
  saved: 'Bewaard: {{file}}',
  failed: 'Het rapport kon niet worden geschreven. Controleer of er ruimte is op de schijf en probeer het opnieuw.',
  chooseCode: 'Kies ten minste één onderwerp.',
  empty: 'Er valt nog niets te rapporteren: er zijn geen documenten ingelezen.',
  kinds: {
    html: 'Webpagina (.html)',
    xlsx: 'Excel (.xlsx)',
    csv: 'Tabel per cao (.csv)',
    evidence: 'Bewijsplaatsen (.csv)',
    json: 'Alle gegevens (.json)',
  },
};

const en: typeof nl = {
  title: 'Report',
  settings: 'About',
  peildatum: 'Compared with',
  panel:
    'What changed between these dates is in the report under Ontwikkeling: for the caos with a text on every date.',
  addPeildatum: 'Compare with another peildatum',
  removePeildatum: 'Remove peildatum {{date}}',
  selection: 'Caos',
  codes: 'Subjects',
  allCodes: 'All',
  noCodes: 'None',
  chosenCodes: '{{count}} of {{total}}',
  preview: 'Preview of the report on {{date}}',
  save: 'Save as',
  saving: 'Writing …',
  saved: 'Saved: {{file}}',
  failed: 'The report could not be written. Check that there is room on the disk and try again.',
  chooseCode: 'Choose at least one subject.',
  empty: 'There is nothing to report yet: no documents have been read.',
  kinds: {
    html: 'Web page (.html)',
    xlsx: 'Excel (.xlsx)',
    csv: 'Table by cao (.csv)',
    evidence: 'Evidence (.csv)',
    json: 'All data (.json)',
  },
};

export const report = { nl, en };
