import { CODEBOOK, STRENGTH_LABELS, THEMES } from '../codebook/codebook.ts';
import type { Code, Strength } from '../model/coding.ts';
import type { Answer, Coverage } from '../model/report.ts';

export const codeLabel = (code: Code): string => CODEBOOK[code].label.nl;

export const strengthLabel = (strength: Strength): string => STRENGTH_LABELS[strength].nl.toLowerCase();

export const themeNumber = (code: Code): number => CODEBOOK[code].theme;

/** "5 Faciliteren". */
export const themeLabel = (code: Code): string => `${CODEBOOK[code].theme} ${THEMES[CODEBOOK[code].theme].nl}`;

export const ANSWERS: Record<Answer, string> = {
  ja: 'Ten minste één bepaling in de geldende tekst geeft de cao deze code.',
  nee: 'De hele geldende tekst is gelezen en geen bepaling geeft de code. Alleen een definitie of uitsluiting telt niet als ja (behalve uitsluiting bij samenloop met reiskosten).',
  'niet vast te stellen': "Onleesbare pagina's laten open of de cao een bepaling heeft.",
  'tekst ontbreekt':
    'Er is op de peildatum geen tekst van deze cao in het project, of het staat niet vast dat de tekst van deze cao is.',
};

export const STRENGTH_EXPLANATIONS: Record<Strength, string> = {
  recht: 'De werknemer kan er aanspraak op maken, of de werkgever is eraan gebonden.',
  plicht: 'Een verplichting van de werknemer.',
  kan: 'Een mogelijkheid: het kan, mag, in overleg of met toestemming.',
  inspanning: 'Een voornemen of inspanning: bevorderen, streven naar, aanbevelen.',
  verwijzing: 'Overgelaten aan een regeling in het bedrijf of een andere regeling.',
  studie: 'Wordt onderzocht of later afgesproken.',
  uitgesloten: 'Uitdrukkelijk uitgesloten of geweigerd.',
  definitie: 'Alleen een begripsbepaling.',
};

export const COVERAGE: Record<Coverage, { label: string; explanation: string }> = {
  geldend: { label: 'geldende tekst', explanation: 'De looptijd van de tekst omvat de peildatum.' },
  nawerking: {
    label: 'nawerking',
    explanation:
      'De looptijd is voorbij en er is geen latere bekend die op de peildatum al liep; de tekst telt mee als doorlopend.',
  },
  ontbreekt: { label: 'tekst ontbreekt', explanation: 'Geen tekst die op de peildatum geldt.' },
  onbevestigd: {
    label: 'niet bevestigd',
    explanation: "Bestandsnaam en titelblad noemen verschillende cao's; telt pas mee na bevestiging.",
  },
};
