import type { BankChapter } from './bank.ts';

/** Chapters in the informal voice on contract, hours and pay: questions as titles, the reader addressed with je. Own wording. */
export const JE_WORK: BankChapter[] = [
  {
    title: 'Over deze cao',
    articles: [
      {
        topic: 'definities',
        title: 'Welke woorden gebruiken we?',
        leden: [
          'Met je werkgever bedoelen we {het bedrijf|de organisatie} in <branche> waar je een arbeidsovereenkomst mee hebt. Met je leidinggevende bedoelen we degene die je werk verdeelt en met wie je je jaargesprek voert.',
          'Je maandsalaris is het bedrag uit de salaristabel dat bij je schaal en trede hoort. Toeslagen, {vergoedingen en overwerk|vakantiegeld en vergoedingen} tellen daarin niet mee.',
          'Je partner is de persoon met wie je getrouwd bent, een geregistreerd partnerschap hebt of {al langer dan een half jaar samenwoont|samenwoont met een notariële akte}.',
        ],
      },
      {
        title: 'Voor wie geldt deze cao?',
        leden: [
          'Deze cao geldt voor iedereen die in dienst is bij een werkgever in <branche>. Het maakt niet uit {hoeveel uren je werkt|of je een vast of tijdelijk contract hebt}.',
          {
            text: 'Ben je in dienst van een organisatie voor thuiszorg of kraamzorg die ook dieren verzorgt, dan valt alleen je werk met de dieren onder deze cao.',
            tempting: 'thuiszorg',
          },
          'Loop je stage of doe je vakantiewerk? Dan gelden alleen de {regels over veiligheid en werktijden|hoofdstukken over werktijden en veiligheid}.',
        ],
      },
      {
        topic: 'looptijd',
        title: 'Hoe lang geldt deze cao?',
        leden: [
          'Deze cao <looptijd>.',
          'Zegt niemand de cao {twee|drie} maanden voor het einde op, dan loopt hij steeds een jaar door. De partijen laten het je via hun websites weten als er een nieuwe cao komt.',
        ],
      },
      {
        title: 'Mag je werkgever afwijken?',
        leden: [
          'Je werkgever mag je betere afspraken geven dan er in deze cao staan. {Slechtere afspraken zijn niet geldig.|Een slechtere afspraak geldt niet, ook niet als je ervoor tekende.}',
          'Had je al een betere afspraak toen deze cao begon, dan houd je die.',
        ],
      },
      {
        title: 'Wat doet de ondernemingsraad?',
        leden: [
          {
            text: "De ondernemingsraad praat minstens {twee|vier} keer per jaar met de directie over het reilen en zeilen van het bedrijf en beslist mee over {roosters, vakantiesluiting en werkkleding|de regels voor bedrijfsauto's}.",
            tempting: 'ondernemingsraad over andere onderwerpen',
          },
          'Zit je in de ondernemingsraad, dan krijg je {vijf|zes} dagen per jaar vrij voor scholing en mag je het werk voor de raad onder werktijd doen.',
        ],
      },
    ],
  },
  {
    title: 'Jouw contract',
    articles: [
      {
        title: 'Wat staat er in je contract?',
        leden: [
          'Je krijgt je contract op papier of digitaal voordat je begint. Er staat in elk geval in:\n- je functie en je standplaats;\n- hoeveel uur je werkt;\n- je schaal, je trede en je salaris;\n- of je contract tijdelijk of vast is.',
          'Een proeftijd duurt {één maand|hoogstens twee maanden}. In die tijd mogen jij en je werkgever van de ene op de andere dag stoppen.',
        ],
      },
      {
        title: 'Wanneer krijg je een vast contract?',
        leden: [
          'Na {drie|twee} tijdelijke contracten, of na {twee|drie} jaar, krijg je een vast contract als je blijft.',
          'Een maand voor het einde van je tijdelijke contract hoor je of je mag blijven. Hoor je niets, dan krijg je een vergoeding van {een maandsalaris|het salaris over de dagen dat je werkgever te laat is}.',
        ],
      },
      {
        title: 'Hoe zeg je op?',
        leden: [
          'Je zegt schriftelijk op. Je opzegtermijn is {één maand|twee maanden}. Je laatste werkdag is de laatste dag van een kalendermaand.',
          'Voor je werkgever is de opzegtermijn langer: één maand in de eerste vijf jaar en een maand extra voor elke vijf jaar daarna, tot vier maanden.',
          {
            text: 'Op je laatste dag lever je in wat van de werkgever is, zoals {sleutels, kleding, telefoon en laptop|je pasje, je gereedschap en je telefoon}.',
            tempting: 'laptop inleveren',
          },
        ],
      },
      {
        title: 'Mag je er een baan bij hebben?',
        leden: [
          'Ja, maar vertel het je werkgever voordat je begint. Je werkgever mag het alleen verbieden als {je dan te veel uren maakt of voor een concurrent gaat werken|je gezondheid of de geheimen van het bedrijf gevaar lopen}.',
        ],
      },
      {
        title: 'Wat als er banen verdwijnen?',
        leden: [
          'Verdwijnen er {tien|twintig} banen of meer, dan praat je werkgever vooraf met de vakbonden over een sociaal plan. Daarin staat hoe je geholpen wordt naar ander werk.',
          {
            text: 'De ondernemingsraad geeft advies voordat het besluit valt. Je werkgever laat je binnen {een week|vijf werkdagen} na het besluit weten of het jou raakt.',
            tempting: 'advies ondernemingsraad',
          },
        ],
      },
    ],
  },
  {
    title: 'Je werktijden',
    articles: [
      {
        topic: 'werktijden',
        title: 'Hoeveel uur werk je?',
        leden: [
          'Een volledige werkweek telt gemiddeld {36|37|38} uur, gemeten over {een half jaar|een jaar}. Op een dag werk je nooit langer dan {negen|tien} uur.',
          'Je krijgt je rooster minstens {21|28} dagen van tevoren. Daarna verandert het alleen als jij dat goedvindt.',
          'Na {vijf|vijfenhalf} uur heb je recht op een pauze van minstens een half uur. Die pauze is je eigen tijd.',
        ],
      },
      {
        title: 'Kun je meer of minder uren gaan werken?',
        leden: [
          {
            text: 'Werk je een half jaar bij je werkgever, dan kun je schriftelijk vragen om meer of minder uren. Je werkgever zegt ja, tenzij het bedrijf er echt door in de problemen komt.',
            tempting: 'verzoek om uren',
          },
          {
            text: 'Krijg je nee, dan legt je werkgever schriftelijk uit waarom. Een jaar later mag je het opnieuw vragen.',
            tempting: 'afwijzing verzoek uren',
          },
        ],
      },
      {
        title: 'Wat krijg je voor overwerk?',
        leden: [
          'Overwerk is werk dat je op verzoek van je leidinggevende doet boven de uren van je rooster. Minder dan {een kwartier|een half uur} na je dienst telt niet mee.',
          'Je krijgt overwerk terug in vrije tijd, met een toeslag van {25|30}% op werkdagen, {50|60}% op zaterdag en 100% op zondag. Lukt het niet om binnen {drie|zes} maanden vrij te nemen, dan wordt de tijd uitbetaald.',
          'Ben je zwanger of {57|60} jaar of ouder, dan hoef je niet over te werken.',
        ],
      },
      {
        title: 'Wat is een bereikbaarheidsdienst?',
        leden: [
          {
            text: 'In een bereikbaarheidsdienst ben je buiten je werktijd telefonisch bereikbaar en kun je binnen {dertig|45} minuten aan het werk zijn, bijvoorbeeld als er een {dier ontsnapt|alarm afgaat}.',
            tempting: 'bereikbaarheidsdienst',
          },
          {
            text: 'Je hebt in vier weken hoogstens {zeven|tien} van deze diensten. Je krijgt per dienst {€ 19,00|€ 22,50|€ 26,00} en voor de uren waarin je werkt je gewone uurloon met toeslag.',
            tempting: 'bereikbaarheidsdienst',
          },
        ],
      },
      {
        title: 'Wat krijg je voor werken op bijzondere tijden?',
        leden: [
          "Werk je 's avonds, 's nachts of in het weekeinde, dan krijg je een toeslag op je uurloon:\n- {20|22}% op maandag tot en met vrijdag na {19.00|20.00} uur;\n- {40|44}% tussen middernacht en {06.00|07.00} uur;\n- {35|38}% op zaterdag en {60|70}% op zondag.",
          'Op feestdagen ben je vrij. Sta je toch op het rooster, dan krijg je een toeslag van 100% of een andere dag vrij. Je kiest zelf.',
        ],
      },
    ],
  },
  {
    title: 'Je salaris',
    articles: [
      {
        title: 'Hoe wordt je salaris bepaald?',
        leden: [
          'Bij je functie hoort een functiegroep, en bij elke groep een schaal. Begin je, dan krijg je de trede die past bij je ervaring.',
          'Elk jaar op {1 januari|1 juli} ga je een trede omhoog, tot je aan het einde van je schaal bent. Dat gaat alleen niet door als {uit je jaargesprek blijkt dat je werk onvoldoende was|je minder dan drie maanden gewerkt hebt}.',
          'Ben je het niet eens met je functiegroep, dan kun je binnen {zes|acht} weken bezwaar maken bij de bezwarencommissie.',
        ],
      },
      {
        title: 'Hoeveel gaan de salarissen omhoog?',
        leden: [
          'De salarissen stijgen aan het begin van deze cao met {2,0|2,5|3,0|4,0}% en een jaar later met {1,5|2,25|3,0}%.',
          'Ben je op {1 oktober|1 december} in dienst, dan krijg je een extra bedrag van {€ 250|€ 350|€ 500} bruto. Werk je in deeltijd, dan krijg je een deel daarvan.',
        ],
      },
      {
        title: 'Krijg je vakantiegeld en een eindejaarsuitkering?',
        leden: [
          'Ja. Je vakantiegeld is 8% van je jaarsalaris en krijg je in mei. De eindejaarsuitkering is {3|4,5|6,75}% en krijg je in {november|december}.',
        ],
      },
      {
        title: 'Hoe zit het met je pensioen?',
        leden: [
          'Je bouwt pensioen op bij het pensioenfonds van <branche>. Je werkgever betaalt {twee derde|60%|70%} van de premie, jij de rest.',
          'Wil je weten hoeveel je opbouwt, kijk dan op de website van het fonds of vraag een gesprek met een adviseur aan.',
        ],
      },
      {
        topic: 'reiskosten',
        title: 'Krijg je een reiskostenvergoeding?',
        leden: [
          {
            text: 'Kom je met de fiets, de auto of de {bezem|luchtballon} naar het werk, dan krijg je {€ 0,16|€ 0,19|€ 0,21} per kilometer, tot {25|30|40} kilometer enkele reis.',
            tempting: 'woon-werkverkeer in het algemeen',
          },
          {
            text: 'Reis je met het openbaar vervoer, dan betaalt je werkgever je hele abonnement in de tweede klas. Dat geldt als je werk met het openbaar vervoer goed bereikbaar is.',
            tempting: 'bereikbaar met openbaar vervoer',
          },
        ],
      },
      {
        title: 'Wat krijg je als je voor je werk op pad gaat?',
        leden: [
          'Ga je voor je werk op reis, dan krijg je {€ 0,31|€ 0,35|€ 0,37} per kilometer of de kosten van het openbaar vervoer.',
          {
            text: "Ben je verder dan {zestig|honderd} kilometer van huis, dan vergoedt je werkgever ook je maaltijd. Kun je 's avonds niet meer naar huis, dan regelt je werkgever een hotel.",
            tempting: 'van huis',
          },
        ],
      },
    ],
  },
];
