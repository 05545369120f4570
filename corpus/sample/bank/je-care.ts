import type { BankChapter } from './bank.ts';

/** Chapters in the informal voice on leave, health and development. Own wording. */
export const JE_CARE: BankChapter[] = [
  {
    title: 'Vakantie en verlof',
    articles: [
      {
        title: 'Hoeveel vakantie heb je?',
        leden: [
          'Bij een volledige werkweek heb je {180|187|194} vakantie-uren per jaar. Daarvan vervallen 144 uren als je ze niet binnen {zes|twaalf} maanden na het jaar opneemt.',
          'Je kiest zelf wanneer je vakantie opneemt, in overleg met je team. Je mag in elk geval {twee|drie} weken achter elkaar weg.',
          'Word je ziek in je vakantie, dan tellen die dagen niet als vakantie, als je je meteen ziek meldt.',
        ],
      },
      {
        title: 'Wanneer krijg je bijzonder verlof?',
        leden: [
          'Je krijgt vrij met behoud van salaris bij:\n- je huwelijk of geregistreerd partnerschap: twee dagen;\n- het overlijden van je partner, ouder of kind: {vijf|tien} dagen;\n- het overlijden van een ander familielid: {één dag|twee dagen};\n- je verhuizing: {één dag|twee dagen} per jaar.',
          'Naar de dokter of de tandarts ga je zo veel mogelijk in je eigen tijd. Lukt dat niet, dan krijg je de tijd die nodig is.',
        ],
      },
      {
        title: 'Kun je voor een zieke zorgen?',
        leden: [
          {
            text: 'Ja. Moet je thuis voor een zieke huisgenoot, ouder of vriend zorgen, dan heb je per jaar recht op verlof van tweemaal je werkweek. Je krijgt dan {70|80}% van je salaris.',
            tempting: 'thuis zorgen',
          },
          {
            text: 'Je werkgever mag vragen waarom jij die zorg moet geven en niet iemand anders, zoals de thuiszorg.',
            tempting: 'thuiszorg',
          },
        ],
      },
      {
        title: 'Wat als je een kind krijgt?',
        leden: [
          'Ben je zwanger, dan heb je zestien weken zwangerschaps- en bevallingsverlof. Krijgt je partner een kind, dan heb je recht op een werkweek geboorteverlof met salaris.',
          'Ouderschapsverlof vraag je minstens {twee|drie} maanden vooraf aan. Schrijf op hoeveel uur per week je wilt opnemen en hoelang.',
        ],
      },
    ],
  },
  {
    title: 'Gezond blijven',
    articles: [
      {
        title: 'Wat doe je als je ziek bent?',
        leden: [
          {
            text: 'Je meldt je vóór {08.00|09.00} uur ziek bij je leidinggevende en zegt waar je bent en hoe je bereikbaar bent.',
            tempting: 'bereikbaar bij ziekte',
          },
          {
            text: 'In de eerste week blijf je tussen {10.00 en 12.00|14.00 en 16.00} uur thuis, zodat iemand van de arbodienst langs kan komen. Moet je weg, bel dan even.',
            tempting: 'thuis blijven bij ziekte',
          },
          'Je krijgt het eerste jaar {100|95}% van je salaris en het tweede jaar {70|80}%. Werk je weer voor een deel, dan krijg je voor die uren je volle salaris.',
        ],
      },
      {
        topic: 'reintegratie',
        title: 'Hoe kom je weer aan het werk?',
        leden: [
          'Binnen acht weken maak je met je leidinggevende een plan om weer aan het werk te gaan. {Elke zes weken bespreken jullie hoe het gaat.|Jullie kijken er elke zes weken samen naar.}',
          'Kun je je eigen werk niet meer doen, dan zoekt je werkgever ander werk voor je, binnen of buiten het bedrijf.',
        ],
      },
      {
        topic: 'gezondheid',
        title: 'Hoe zorgt je werkgever voor veilig werk?',
        leden: [
          {
            text: "Je werkgever laat elke {drie|vier} jaar onderzoeken welke risico's er zijn in de {stallen, de werkplaats en het kantoor|gebouwen en op het terrein} en maakt een plan om die kleiner te maken.",
            tempting: 'RI&E in het algemeen',
          },
          {
            text: 'Elk jaar krijg je {€ 150|€ 200|€ 300} om te besteden aan je vitaliteit, bijvoorbeeld aan een {sportschool of een cursus slapen|cursus of een massage}.',
            tempting: 'vitaliteitsbudget in het algemeen',
          },
          'Je krijgt gratis de kleding en de beschermingsmiddelen die je nodig hebt. Je bent verplicht ze te dragen.',
        ],
      },
      {
        title: 'Waar kun je terecht bij ongewenst gedrag?',
        leden: [
          'Word je gepest, bedreigd of gediscrimineerd, praat dan met de vertrouwenspersoon. Die werkt niet bij je werkgever en vertelt niets door zonder dat jij het goedvindt.',
          'Je kunt ook een klacht indienen. De commissie geeft binnen {vier|zes|acht} weken antwoord.',
        ],
      },
    ],
  },
  {
    title: 'Je ontwikkeling',
    articles: [
      {
        topic: 'scholing',
        title: 'Kun je een opleiding volgen?',
        leden: [
          'Vindt je werkgever een opleiding nodig, dan betaalt die alles en leer je in werktijd.',
          'Wil je zelf iets leren, dan kun je per jaar {drie|vier|vijf} dagen vrij krijgen en de helft van het lesgeld terugvragen.',
          {
            text: 'Werk en leer je tegelijk, dan ga je één dag per week naar school met behoud van salaris. Je huiswerk maak je in je eigen tijd.',
            tempting: 'huiswerk',
          },
        ],
      },
      {
        title: 'Wat bespreek je in je jaargesprek?',
        leden: [
          'Elk jaar praat je met je leidinggevende over je werk, je plannen en wat je nodig hebt. Jullie schrijven kort op wat er is afgesproken.',
          'Gaat het niet goed, dan krijg je {drie|zes} maanden om te verbeteren, met hulp van een {coach|ervaren collega}.',
        ],
      },
      {
        topic: 'protocol',
        title: 'Wat gaan de partijen nog uitzoeken?',
        leden: [
          {
            text: 'Vakbonden en werkgevers zoeken uit of het functieboek nog klopt met het werk van nu. Je leest het resultaat {voor de zomer|een half jaar voor het einde van deze cao} op hun websites.',
            tempting: 'onderzoek naar functies',
          },
          {
            text: 'Bij {drie|vijf} bedrijven begint een proef met zelf roosteren. Gaat die goed, dan praten de partijen over invoering bij iedereen.',
            tempting: 'proef met roosteren',
          },
        ],
      },
    ],
  },
];
