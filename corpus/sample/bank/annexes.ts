import type { BankChapter } from './bank.ts';

/** Jobs of no known world, for the annex with functions. */
export const FUNCTIONS: string[] = [
  'Leerling veger',
  'Hulpkracht magazijn',
  'Medewerker ontvangst',
  'Medewerker voorraad',
  'Chauffeur luchtkar',
  'Medewerker planning',
  'Verzorger nachtdieren',
  'Monteur windvanen',
  'Medewerker administratie',
  'Vakkracht nevel',
  'Coördinator rooster',
  'Medewerker inkoop',
  'Instructeur vliegles',
  'Technisch tekenaar',
  'Voorman buitenploeg',
  'Medewerker salarisadministratie',
  'Adviseur veiligheid',
  'Teamleider binnendienst',
  'Beheerder toverboeken',
  'Beleidsmedewerker',
  'Projectleider',
  'Hoofd werkplaats',
  'Adviseur personeel',
  'Bedrijfsleider',
];

/** Rules of procedure that stand in an annex with articles of their own. Own wording. */
export const PROCEDURE: BankChapter = {
  title: 'Reglement geschillencommissie',
  articles: [
    {
      title: 'Samenstelling',
      leden: [
        'De commissie heeft {vier|zes} leden en evenveel plaatsvervangers. Zij worden voor {drie|vier} jaar benoemd en kunnen eenmaal worden herbenoemd.',
        'Wie bij een geschil rechtstreeks belang heeft, neemt geen deel aan de behandeling.',
      ],
    },
    {
      title: 'Aanhangig maken',
      leden: [
        'Een geschil wordt aanhangig gemaakt met een ondertekend verzoekschrift aan de secretaris. Het bevat een omschrijving van de feiten, het standpunt van de verzoeker en {een duidelijke vraag|de gevraagde uitspraak}.',
        'De secretaris zendt het verzoekschrift binnen {een week|veertien dagen} aan de wederpartij, die {drie|vier} weken heeft om schriftelijk te antwoorden.',
      ],
    },
    {
      title: 'Mondelinge behandeling',
      leden: [
        {
          text: 'De commissie kan partijen horen. De zitting is niet openbaar en kan op verzoek van beide partijen {via een beeldverbinding|schriftelijk} worden afgedaan.',
          tempting: 'zitting op afstand',
        },
        'Partijen kunnen zich laten bijstaan en getuigen of deskundigen meebrengen, van wie zij de namen {een week|vijf dagen} vooraf opgeven.',
      ],
    },
    {
      title: 'Uitspraak',
      leden: [
        'De commissie beslist bij meerderheid van stemmen. Staken de stemmen, dan beslist de voorzitter.',
        'De uitspraak wordt gemotiveerd, ondertekend en binnen {drie|vier} weken na de behandeling toegezonden. Zij kan zonder namen worden gepubliceerd.',
      ],
    },
    {
      title: 'Kosten',
      leden: [
        'De commissie kan bepalen dat de partij die zonder redelijke grond een geschil heeft voorgelegd, de kosten van de behandeling draagt.',
      ],
    },
  ],
};
