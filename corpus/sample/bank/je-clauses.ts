import type { Clause } from './clause.ts';

/** Provisions in the informal voice. Own wording. */
export const JE_CLAUSES: Clause[] = [
  {
    place: 'regeling',
    text: 'Leent je functie zich ervoor, dan mag je in overleg met je leidinggevende een deel van je werk ^thuis doen. {Je houdt altijd een plek op de vestiging.|Je team moet het kunnen plannen.}',
    codes: { thuiswerken: 'kan' },
    alsoOk: ['afspraken'],
  },
  {
    place: 'regeling',
    text: 'Je mag maximaal ^<dagen> per week thuiswerken. Werk je in deeltijd, dan geldt dat naar verhouding.',
    slots: { dagen: [1, 2, 3] },
    codes: { thuiswerken: 'kan', omvang: 'kan' },
    extent: [{ days_per_week: 'dagen', bound: 'max', of: 'thuis' }],
  },
  {
    place: 'regeling',
    text: 'Heb je een kantoorbaan, dan heb je er recht op om minstens ^<procent> van je werktijd vanuit huis te werken.',
    slots: { procent: [20, 30, 40] },
    codes: { thuiswerken: 'recht', omvang: 'recht' },
    extent: [{ percentage: 'procent', bound: 'min', of: 'thuis' }],
  },
  {
    place: 'regeling',
    text: 'Je kunt je werkgever schriftelijk ^vragen of je een of meer dagen thuis mag werken. Je krijgt binnen {vier|zes} weken antwoord. Krijg je nee, dan hoor je waarom.',
    codes: { verzoek: 'recht', thuiswerken: 'kan' },
  },
  {
    place: 'regeling',
    text: 'Ga je regelmatig thuiswerken, dan zet je met je leidinggevende de ^afspraken daarover op papier.',
    codes: { afspraken: 'kan' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'regeling',
    text: 'Je werkgever maakt samen met de ^ondernemingsraad een regeling voor hybride werken. Daarin staat hoe vaak en onder welke voorwaarden je thuis kunt werken.',
    codes: { thuiswerken: 'verwijzing', medezeggenschap: 'verwijzing' },
    alsoOk: ['omvang'],
  },
  {
    place: 'regeling',
    text: 'Werk je in de stallen of aan de poort, dan is ^thuiswerken niet mogelijk.',
    codes: { thuiswerken: 'uitgesloten' },
  },
  {
    place: 'definities',
    text: '^Hybride werken betekent in deze cao dat je de ene keer op de vestiging werkt en de andere keer thuis of op een andere plek.',
    codes: { thuiswerken: 'definitie' },
  },
  {
    place: 'regeling',
    text: 'Ben je zwanger of zorg je als mantelzorger voor iemand, dan kun je in overleg ^tijdelijk vaker thuiswerken.',
    codes: { thuiswerken: 'kan', doelgroepen: 'kan' },
    alsoOk: ['omvang', 'afspraken'],
  },
  {
    place: 'reintegratie',
    text: 'Vindt de bedrijfsarts het goed voor je herstel, dan mag je in de eerste weken van je re-integratie ^vanuit huis werken.',
    codes: { thuiswerken: 'kan', doelgroepen: 'kan' },
    alsoOk: ['arbo'],
  },
  {
    place: 'regeling',
    text: 'Je werkgever mag je als thuiswerker ^niet volgen met een camera of met software die bijhoudt wat je op je scherm doet.',
    codes: { privacy: 'recht' },
  },
  {
    place: 'bereikbaarheid',
    text: 'Buiten je werktijd heb je het recht om ^niet bereikbaar te zijn. Je hoeft dan geen mail te lezen en de telefoon niet op te nemen.',
    codes: { onbereikbaarheid: 'recht' },
  },
  {
    place: 'werktijden',
    text: 'Ben je vrij, dan ben je echt vrij: je hoeft op vrije dagen ^niet te reageren op berichten van je werk.',
    codes: { onbereikbaarheid: 'recht' },
  },
  {
    place: 'bereikbaarheid',
    text: "Werk je thuis, dan zorg je dat je tijdens je werkuren ^bereikbaar bent voor je collega's. Dat ben je verplicht.",
    codes: { bereikbaarheid: 'plicht' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'gezond',
    text: 'Je werkgever zorgt ervoor dat je ook thuis ^een gezonde en veilige werkplek hebt die voldoet aan de arboregels.',
    codes: { arbo: 'recht' },
  },
  {
    place: 'gezond',
    text: 'Je leidinggevende probeert ervoor te zorgen dat je bij het thuiswerken ^contact met je team houdt en je niet alleen gaat voelen.',
    codes: { vitaliteit: 'inspanning' },
  },
  {
    place: 'scholing',
    text: 'Ga je hybride werken, dan kun je een ^training volgen over samenwerken op afstand.',
    codes: { scholing: 'kan' },
    alsoStrengths: { scholing: ['recht'] },
  },
  {
    place: 'vergoeding',
    text: 'Voor elke dag dat je thuiswerkt krijg je een ^thuiswerkvergoeding van <bedrag> netto per dag.',
    slots: { bedrag: [2, 2.15, 2.35, 3] },
    codes: { thuiswerkvergoeding: 'recht' },
    values: [{ code: 'thuiswerkvergoeding', amount: 'bedrag', period: 'dag' }],
  },
  {
    place: 'vergoeding',
    text: 'Je krijgt voor iedere thuiswerkdag het ^bedrag dat je werkgever daarvoor maximaal belastingvrij mag betalen.',
    codes: { thuiswerkvergoeding: 'recht' },
    values: [{ code: 'thuiswerkvergoeding', fiscal_max: true, period: 'dag' }],
    since: 2022,
  },
  {
    place: 'vergoeding',
    text: 'Om thuis goed te kunnen werken krijg je voor je internet ^<bedrag> per maand.',
    slots: { bedrag: [15, 20, 25] },
    codes: { internetvergoeding: 'recht' },
    values: [{ code: 'internetvergoeding', amount: 'bedrag', period: 'maand' }],
  },
  {
    place: 'vergoeding',
    text: 'Eens per <jaren> kun je tot maximaal ^<bedrag> declareren voor een bureau, een stoel of een lamp voor je werkplek thuis.',
    slots: { bedrag: [500, 750, 900], jaren: [4, 5] },
    codes: { werkplekbudget: 'recht' },
    values: [{ code: 'werkplekbudget', amount: 'bedrag', bound: 'max', period: 'n_jaar', n: 'jaren' }],
  },
  {
    place: 'vergoeding',
    text: 'Je krijgt van je werkgever ^een laptop om thuis mee te werken.',
    codes: { ict_middelen: 'recht' },
  },
  {
    place: 'reiskosten',
    text: 'Op dagen dat je thuiswerkt, krijg je geen ^reiskostenvergoeding.',
    codes: { reiskosten: 'uitgesloten' },
  },
  {
    place: 'vergoeding',
    text: 'Woon je ver weg, dan mag je een of meer dagen werken in ^een werkhub bij jou in de buurt in plaats van thuis. Je werkgever betaalt de plek.',
    codes: { mobiliteit: 'kan' },
    alsoStrengths: { mobiliteit: ['recht'] },
    alsoOk: ['thuiswerken', 'werkplekbudget', 'omvang'],
  },
  {
    place: 'protocol',
    text: 'Vakbonden en werkgevers ^onderzoeken tijdens deze cao hoe het thuiswerken bevalt en of de vergoeding hoog genoeg is.',
    codes: { studieafspraak: 'studie' },
    about: ['thuiswerken', 'thuiswerkvergoeding'],
  },
];
