import type { Clause } from './clause.ts';

/** Provisions on reachability, the healthy workplace and well-being (theme 2). Own wording. */
export const GEZOND: Clause[] = [
  {
    place: 'bereikbaarheid',
    text: 'De werknemer heeft het recht om buiten zijn werktijden ^onbereikbaar te zijn. Hij hoeft dan geen {telefoon op te nemen en geen berichten te beantwoorden|e-mail te lezen of oproepen aan te nemen}.',
    codes: { onbereikbaarheid: 'recht' },
  },
  {
    place: 'werktijden',
    text: 'Op roostervrije dagen en in de vakantie hoeft de werknemer ^geen werkberichten te lezen of te beantwoorden. Dat hij niet reageert, wordt hem nooit tegengeworpen.',
    codes: { onbereikbaarheid: 'recht' },
  },
  {
    place: 'bereikbaarheid',
    text: 'Leidinggevenden streven ernaar om ^na werktijd geen e-mails te versturen en niet te bellen, zodat werknemers werk en privé kunnen scheiden.',
    codes: { onbereikbaarheid: 'inspanning' },
    alsoOk: ['vitaliteit'],
  },
  {
    place: 'bereikbaarheid',
    text: 'Binnen de onderneming maakt de werkgever samen met de ondernemingsraad een regeling over ^digitale onbereikbaarheid in de vrije tijd.',
    codes: { onbereikbaarheid: 'verwijzing' },
    alsoOk: ['medezeggenschap'],
  },
  {
    place: 'bereikbaarheid',
    text: "Tijdens het thuiswerken is de werknemer op de afgesproken werktijden ^telefonisch en digitaal bereikbaar voor collega's en {klanten|relaties}; hij is daartoe verplicht.",
    codes: { bereikbaarheid: 'plicht' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'bereikbaarheid',
    text: 'Wie hybride werkt, dient tussen {09.30 en 15.30|10.00 en 15.00} uur ^bereikbaar te zijn voor overleg, tenzij in de agenda anders staat.',
    codes: { bereikbaarheid: 'plicht' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'bereikbaarheid',
    text: 'Werknemer en leidinggevende kunnen afspreken op welke uren de werknemer op een thuiswerkdag ^bereikbaar is en op welke uren niet.',
    codes: { bereikbaarheid: 'kan', afspraken: 'kan' },
    alsoOk: ['onbereikbaarheid'],
  },
  {
    place: 'gezond',
    text: 'De werkgever zorgt voor een ^gezonde en veilige thuiswerkplek. De thuiswerkplek maakt deel uit van de risico-inventarisatie en -evaluatie.',
    codes: { arbo: 'recht' },
  },
  {
    place: 'gezond',
    text: 'De werkgever geeft de thuiswerkende werknemer {voorlichting|instructie} over ^een goede werkhouding en de juiste instelling van stoel en scherm thuis.',
    codes: { arbo: 'recht' },
    alsoOk: ['scholing'],
  },
  {
    place: 'gezond',
    text: 'De werknemer is verplicht zijn werkplek thuis in te richten volgens ^de ergonomische eisen van de Arbowet en {stuurt daarvan op verzoek een foto|vult daarover een vragenlijst in}.',
    codes: { arbo: 'plicht' },
  },
  {
    place: 'gezond',
    text: 'Werkgevers streven ernaar ^werknemers te begeleiden bij beeldschermwerk thuis, bijvoorbeeld met een ergonomisch advies op afstand.',
    codes: { arbo: 'inspanning' },
    alsoOk: ['scholing'],
  },
  {
    place: 'gezond',
    text: 'De leidinggevende heeft oog voor de ^werkdruk en het risico op vereenzaming van werknemers die veel thuiswerken en streeft ernaar dit tijdig te bespreken.',
    codes: { vitaliteit: 'inspanning' },
  },
  {
    place: 'gezond',
    text: 'Om de ^onderlinge binding bij hybride werken te bewaren organiseert de werkgever ten minste {vier|zes} keer per jaar een teamdag op de vestiging.',
    codes: { vitaliteit: 'recht' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'gezond',
    text: 'Hybride werken mag niet ten koste gaan van de ^balans tussen werk en privé; werkgever en werknemer spannen zich daarvoor beiden in.',
    codes: { vitaliteit: 'inspanning' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'scholing',
    text: 'De werkgever biedt leidinggevenden een ^training aan in het leidinggeven op afstand aan hybride teams.',
    codes: { scholing: 'recht' },
  },
  {
    place: 'scholing',
    text: 'Werknemers die thuis gaan werken, kunnen een ^cursus volgen over digitaal samenwerken en het indelen van hun thuiswerkdag.',
    codes: { scholing: 'kan' },
    alsoStrengths: { scholing: ['recht'] },
  },
  {
    place: 'scholing',
    text: 'Partijen stimuleren dat ondernemingen hun mensen ^ondersteunen bij het leren hybride te werken en stellen daarvoor een toolkit beschikbaar.',
    codes: { scholing: 'inspanning' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'protocol',
    text: 'Partijen stellen een ^werkgroep in die tijdens de looptijd onderzoekt hoe thuiswerken in <branche> kan worden geregeld. De werkgroep brengt voor het einde van de cao advies uit.',
    codes: { studieafspraak: 'studie' },
    about: ['thuiswerken'],
  },
  {
    place: 'protocol',
    text: 'In de looptijd van deze cao wordt bij {vier|vijf|zes} bedrijven een ^pilot met telewerken gehouden. Na afloop wordt de pilot door partijen geëvalueerd.',
    codes: { studieafspraak: 'studie' },
    about: ['thuiswerken'],
    temporary: true,
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'protocol',
    text: 'Partijen ^evalueren een half jaar voor het einde van de looptijd de hoogte van de thuiswerkvergoeding en de afspraken over onbereikbaarheid.',
    codes: { studieafspraak: 'studie' },
    about: ['thuiswerkvergoeding', 'onbereikbaarheid'],
  },
];
