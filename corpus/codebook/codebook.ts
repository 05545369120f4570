import type { Code, Strength } from '../model/coding.ts';

/** What a user sees in either language. */
export type Label = { nl: string; en: string };

export type CodeEntry = {
  label: Label;
  /** Number of the theme in `THEMES`. */
  theme: ThemeNumber;
  /** What counts, in Dutch, for tooltips and the sheet with definitions. */
  explanation: string;
};

/** The seven themes of the cabinet's agenda for hybrid working (letter of 20 June 2022, 25 883 no. 443). */
export const THEMES = {
  1: { nl: 'Zeggenschap', en: 'Control' },
  2: { nl: 'Gezondheid', en: 'Health' },
  3: { nl: 'Groepen', en: 'Groups' },
  4: { nl: 'Digitalisering', en: 'Digitalisation' },
  5: { nl: 'Faciliteren', en: 'Facilities' },
  6: { nl: 'Mobiliteit', en: 'Mobility' },
  7: { nl: 'Kennis', en: 'Knowledge' },
} as const satisfies Record<number, Label>;

export type ThemeNumber = keyof typeof THEMES;

export const CODEBOOK: Record<Code, CodeEntry> = {
  thuiswerken: {
    label: { nl: 'Thuiswerken en hybride werken', en: 'Home and hybrid working' },
    theme: 1,
    explanation:
      'De bepaling staat thuiswerken, telewerken, hybride of plaatsonafhankelijk werken toe, regelt, weigert of kondigt het aan.',
  },
  omvang: {
    label: { nl: 'Omvang', en: 'Extent' },
    theme: 1,
    explanation:
      'De bepaling zegt hoeveel: dagen of uren per week, een deel van de werktijd, of een minimum aan kantoordagen.',
  },
  verzoek: {
    label: { nl: 'Verzoek en afwijzing', en: 'Request and refusal' },
    theme: 1,
    explanation:
      'De bepaling geeft een procedure om een andere werkplek te vragen, of gronden om die te weigeren of in te trekken.',
  },
  afspraken: {
    label: { nl: 'Individuele en teamafspraken', en: 'Agreements' },
    theme: 1,
    explanation:
      'De bepaling zegt dat thuiswerken of hybride werken tussen werknemer, leidinggevende of team wordt afgesproken.',
  },
  medezeggenschap: {
    label: { nl: 'Decentrale invulling en medezeggenschap', en: 'Local arrangement and works council' },
    theme: 1,
    explanation:
      'De bepaling laat een thuiswerkregeling over aan ondernemingsraad, PVT, bonden in het bedrijf of de werkgever, of vraagt hun instemming.',
  },
  onbereikbaarheid: {
    label: { nl: 'Onbereikbaarheid', en: 'Right to disconnect' },
    theme: 2,
    explanation:
      'De bepaling begrenst de bereikbaarheid buiten werktijd. Bereikbaarheidsdienst en consignatie tellen niet.',
  },
  bereikbaarheid: {
    label: { nl: 'Bereikbaarheid tijdens (thuis)werk', en: 'Availability' },
    theme: 2,
    explanation: 'De bepaling zegt wanneer of hoe wie thuiswerkt tijdens het werk bereikbaar moet zijn.',
  },
  arbo: {
    label: { nl: 'Gezonde thuiswerkplek', en: 'Healthy home workplace' },
    theme: 2,
    explanation:
      'De bepaling gaat over arbeidsomstandigheden op de thuiswerkplek of bij hybride werken: RI&E, ergonomie, beeldschermwerk, voorlichting.',
  },
  vitaliteit: {
    label: { nl: 'Welzijn en sociale cohesie', en: 'Well-being and cohesion' },
    theme: 2,
    explanation:
      'De bepaling gaat over balans, isolement, werkdruk of samenhang in het team door thuiswerken of hybride werken.',
  },
  doelgroepen: {
    label: { nl: 'Specifieke groepen', en: 'Specific groups' },
    theme: 3,
    explanation:
      'De bepaling geeft een regel over thuiswerken voor een groep in een bijzondere situatie, zoals mantelzorgers, zwangeren of uitzendkrachten.',
  },
  privacy: {
    label: { nl: 'Privacy en monitoring', en: 'Privacy and monitoring' },
    theme: 4,
    explanation:
      'De bepaling begrenst of regelt controle van thuiswerkers, toegang tot de woning of de beveiliging van gegevens thuis.',
  },
  thuiswerkvergoeding: {
    label: { nl: 'Thuiswerkvergoeding', en: 'Home working allowance' },
    theme: 5,
    explanation:
      'De bepaling geeft een vergoeding voor de kosten van thuiswerken, stelt haar vast, sluit haar uit of kondigt haar aan.',
  },
  internetvergoeding: {
    label: { nl: 'Internet- en telefoonvergoeding', en: 'Internet and phone' },
    theme: 5,
    explanation: 'De bepaling vergoedt internet of telefoon in verband met thuiswerken of plaatsonafhankelijk werken.',
  },
  werkplekbudget: {
    label: { nl: 'Werkplekbudget en -inrichting', en: 'Workplace budget and equipment' },
    theme: 5,
    explanation:
      'De bepaling verstrekt, leent of betaalt de inrichting van de thuiswerkplek: budget, bureau, stoel, scherm.',
  },
  ict_middelen: {
    label: { nl: 'ICT-middelen', en: 'ICT equipment' },
    theme: 5,
    explanation: 'De bepaling verstrekt laptop, telefoon of software voor thuiswerken of plaatsonafhankelijk werken.',
  },
  reiskosten: {
    label: { nl: 'Samenloop met reiskosten', en: 'Travel allowance on home days' },
    theme: 5,
    explanation:
      'De bepaling zegt wat er op thuiswerkdagen met de reiskostenvergoeding gebeurt, of laat de werknemer kiezen.',
  },
  mobiliteit: {
    label: { nl: 'Mobiliteit en werkhubs', en: 'Mobility and work hubs' },
    theme: 6,
    explanation:
      'De bepaling verbindt thuiswerken of hybride werken met een mobiliteitsbudget, spitsmijden, werkhubs of CO2.',
  },
  studieafspraak: {
    label: { nl: 'Studie-, pilot- of evaluatieafspraak', en: 'Study, pilot, evaluation' },
    theme: 7,
    explanation:
      'De bepaling kondigt een studie, werkgroep, pilot, evaluatie of latere afspraak over een van deze onderwerpen aan.',
  },
  scholing: {
    label: { nl: 'Scholing en leidinggeven', en: 'Training and management' },
    theme: 7,
    explanation: 'De bepaling schoolt of ondersteunt werknemers of leidinggevenden bij thuiswerken of hybride werken.',
  },
};

export const STRENGTH_LABELS: Record<Strength, Label> = {
  recht: { nl: 'Recht', en: 'Right' },
  plicht: { nl: 'Plicht', en: 'Duty' },
  kan: { nl: 'Kan', en: 'Discretion' },
  inspanning: { nl: 'Inspanning', en: 'Best effort' },
  verwijzing: { nl: 'Verwijzing', en: 'Referral' },
  studie: { nl: 'Studie', en: 'Study' },
  uitgesloten: { nl: 'Uitgesloten', en: 'Excluded' },
  definitie: { nl: 'Definitie', en: 'Definition' },
};
