import type { BankChapter } from './bank.ts';

/** Chapters on the agreement itself and the parties, in the formal voice. Own wording. */
export const GENERAL: BankChapter[] = [
  {
    title: 'Algemene bepalingen',
    articles: [
      {
        topic: 'definities',
        title: 'Begripsbepalingen',
        leden: [
          'In deze cao wordt verstaan onder werkgever: {iedere rechtspersoon|elke onderneming} die {uitsluitend of in hoofdzaak|voor meer dan de helft van de loonsom} werkzaamheden verricht in <branche>.',
          'Onder werknemer wordt verstaan: degene die met de werkgever een arbeidsovereenkomst heeft gesloten, met uitzondering van de {statutair bestuurder|directeur} en de {vakantiekracht|stagiair}.',
          'Onder maandsalaris wordt verstaan: het bedrag dat in de salarisschaal bij de functie en de trede van de werknemer staat, zonder toeslagen en vergoedingen.',
          'Onder uurloon wordt verstaan: het maandsalaris gedeeld door {156|160,33|164,67|173,33}.',
          'Onder partner wordt verstaan: de echtgenoot, de geregistreerde partner of degene met wie de werknemer {duurzaam samenwoont|een gezamenlijke huishouding voert}.',
        ],
      },
      {
        title: 'Werkingssfeer',
        leden: [
          'Deze cao is van toepassing op alle arbeidsovereenkomsten tussen werkgevers en werknemers in <branche>, {ongeacht de plaats waar het werk wordt gedaan|binnen de grenzen van het land}.',
          {
            text: 'De cao geldt niet voor ondernemingen die hoofdzakelijk thuiszorg, kraamzorg of huishoudelijke hulp aan huis verlenen en daarvoor onder een eigen cao vallen.',
            tempting: 'thuiszorg',
          },
          'Bij twijfel over de toepasselijkheid beslist de {geschillencommissie|vaste commissie} op verzoek van de meest gerede partij, nadat beide partijen hun standpunt {schriftelijk|mondeling of schriftelijk} hebben kunnen toelichten.',
        ],
      },
      {
        topic: 'looptijd',
        title: 'Duur van de overeenkomst',
        leden: [
          'Deze cao <looptijd>.',
          'Zegt geen van de partijen de cao uiterlijk {twee|drie} maanden voor het einde bij aangetekende brief op, dan wordt zij geacht telkens voor een jaar te zijn verlengd.',
          'Partijen kunnen de cao tijdens de looptijd {openbreken|wijzigen} als {buitengewone omstandigheden|ingrijpende veranderingen in de wetgeving} daartoe aanleiding geven. Het overleg begint dan binnen {vier|zes} weken na het verzoek van een van hen.',
        ],
      },
      {
        title: 'Karakter van de cao',
        leden: [
          '{Deze cao heeft een minimumkarakter: van de bepalingen mag alleen ten gunste van de werknemer worden afgeweken.|De bepalingen van deze cao zijn minimumbepalingen. Afwijken mag, maar niet in het nadeel van de werknemer.}',
          'Afspraken die bij het begin van deze cao gunstiger zijn, blijven voor de betrokken werknemer gelden zolang {zijn functie niet verandert|de arbeidsovereenkomst duurt}.',
        ],
      },
      {
        title: 'Verplichtingen van de werkgever',
        leden: [
          'De werkgever {verstrekt|geeft} iedere werknemer bij {indiensttreding|het begin van de arbeidsovereenkomst} {kosteloos|zonder kosten} een exemplaar van deze cao of wijst hem de plaats waar de tekst digitaal te raadplegen is.',
          'De werkgever zorgt dat nieuwe werknemers in de eerste {week|maand} worden ingewerkt door een ervaren collega, die daarvoor in zijn rooster tijd krijgt.',
          {
            text: 'De werkgever ziet erop toe dat persoonsgegevens van werknemers {zorgvuldig|volgens de wet} worden verwerkt. Toegang tot het personeelsdossier hebben alleen degenen die dat voor hun taak nodig hebben.',
            tempting: 'algemene gegevensbescherming',
          },
        ],
      },
      {
        title: 'Verplichtingen van de werknemer',
        leden: [
          'De werknemer {verricht|doet} de opgedragen werkzaamheden naar beste vermogen en volgt daarbij de {aanwijzingen|instructies} van de leidinggevende op.',
          'De werknemer gaat zorgvuldig om met de bedrijfsmiddelen die hem zijn toevertrouwd en meldt {schade of verlies|gebreken} {onmiddellijk|dezelfde dag}.',
          'Het is de werknemer verboden {giften of beloningen|geschenken} van derden te vragen of aan te nemen, tenzij het gaat om een attentie met een waarde van ten hoogste {€ 25|€ 50}.',
          'De werknemer houdt geheim wat hem uit hoofde van zijn functie bekend wordt en waarvan hij het vertrouwelijke karakter {kent|begrijpt of moet begrijpen}. Die plicht blijft na het einde van de arbeidsovereenkomst bestaan.',
        ],
      },
      {
        title: 'Nevenwerkzaamheden',
        leden: [
          'De werknemer die naast zijn functie betaald werk {wil gaan doen|gaat verrichten}, meldt dat vooraf {schriftelijk|per brief of e-mail} aan de werkgever.',
          'De werkgever kan het nevenwerk verbieden als daarvoor een objectieve reden bestaat, zoals {de gezondheid van de werknemer, de bescherming van bedrijfsgegevens of het vermijden van belangenverstrengeling|het overschrijden van de wettelijke arbeidstijd of concurrentie met de werkgever}.',
        ],
      },
      {
        title: 'Medezeggenschap en vakbondswerk',
        leden: [
          {
            text: 'De ondernemingsraad wordt ten minste {twee|vier} maal per jaar geïnformeerd over de algemene gang van zaken, de formatie en {het ziekteverzuim|de bezetting}.',
            tempting: 'ondernemingsraad over andere onderwerpen',
          },
          {
            text: 'Een {regeling voor bedrijfskleding|rooster dat van deze cao afwijkt|collectieve sluiting} komt alleen tot stand met instemming van de ondernemingsraad of de personeelsvertegenwoordiging.',
            tempting: 'instemming ondernemingsraad',
          },
          'Kaderleden van de vakorganisaties krijgen per jaar {acht|tien|twaalf} dagen verlof met behoud van salaris voor {vergaderingen en scholing|activiteiten} van hun organisatie, tenzij het werk dat niet toelaat.',
          'De werkgever stelt de vakorganisaties in de gelegenheid om {bijeenkomsten in het bedrijf te houden|mededelingen op het prikbord en het intranet te plaatsen}, voor zover dit het werk niet stoort.',
        ],
      },
      {
        title: 'Werkgeversbijdrage',
        leden: [
          'Werkgevers die lid zijn van een van de werkgeversorganisaties betalen jaarlijks per werknemer een bijdrage aan de vakorganisaties volgens de {tabel|regeling} die partijen in {januari|december} bekendmaken.',
          'De bijdrage wordt {besteed aan|gebruikt voor} voorlichting over de cao, scholing van kaderleden en {onderzoek naar de arbeidsmarkt|het onderhoud van het functiehandboek}.',
        ],
      },
      {
        title: 'Geschillen',
        leden: [
          'Een geschil over de uitleg van deze cao wordt eerst besproken tussen werkgever en werknemer. Leidt dat niet binnen {vier|zes} weken tot een oplossing, dan kan ieder van hen het voorleggen aan de geschillencommissie.',
          'De commissie bestaat uit {vier|zes} leden, van wie de ene helft door de werkgeversorganisaties en de andere helft door de vakorganisaties is aangewezen. Zij kiezen samen een onafhankelijke voorzitter.',
          'De commissie doet uitspraak binnen {acht|tien|twaalf} weken nadat het verzoek volledig is. Haar uitspraak is een {zwaarwegend|bindend} advies.',
          'De kosten van de behandeling komen voor rekening van {partijen bij deze cao|het sociaal fonds}; ieder draagt de eigen kosten van bijstand.',
        ],
      },
    ],
  },
  {
    title: 'Begin en einde van de arbeidsovereenkomst',
    articles: [
      {
        title: 'Arbeidsovereenkomst',
        leden: [
          'De arbeidsovereenkomst wordt schriftelijk {aangegaan|gesloten} in tweevoud. Zij vermeldt ten minste de functie, de {standplaats|vestiging waar het werk wordt gedaan}, de datum van indiensttreding, de arbeidsduur en het salaris met schaal en trede.',
          'Een arbeidsovereenkomst voor bepaalde tijd eindigt van rechtswege. De werkgever laat uiterlijk een maand voor het einde {schriftelijk weten|weten} of en onder welke voorwaarden hij haar {voortzet|wil verlengen}.',
          'Na {drie|twee} opeenvolgende overeenkomsten voor bepaalde tijd, of wanneer zij samen langer dan {24|36} maanden hebben geduurd, geldt de laatste als aangegaan voor onbepaalde tijd.',
        ],
      },
      {
        title: 'Proeftijd',
        leden: [
          'Bij een arbeidsovereenkomst voor onbepaalde tijd geldt een wederzijdse proeftijd van {één maand|twee maanden}, mits die schriftelijk is afgesproken.',
          'Tijdens de proeftijd kunnen beide partijen de arbeidsovereenkomst op ieder moment beëindigen. Op verzoek geeft de opzeggende partij {de reden|schriftelijk de reden} op.',
        ],
      },
      {
        title: 'Opzegging',
        leden: [
          'Opzegging gebeurt schriftelijk en tegen het einde van {de kalendermaand|een loonperiode}.',
          'De werkgever neemt bij opzegging een termijn in acht van:\n- één maand bij een dienstverband korter dan vijf jaar;\n- twee maanden bij een dienstverband van vijf tot tien jaar;\n- drie maanden bij een dienstverband van tien tot vijftien jaar;\n- vier maanden bij een langer dienstverband.',
          'De opzegtermijn van de werknemer bedraagt {één maand|twee maanden}, ongeacht de duur van het dienstverband.',
          'De arbeidsovereenkomst eindigt zonder opzegging op de dag waarop de werknemer de AOW-gerechtigde leeftijd bereikt.',
        ],
      },
      {
        title: 'Schorsing en ordemaatregelen',
        leden: [
          'De werkgever kan een werknemer voor ten hoogste {zeven|veertien} dagen met behoud van salaris schorsen bij een ernstig vermoeden van {een dringende reden|plichtsverzuim}. Hij hoort de werknemer vooraf.',
          {
            text: 'De geschorste werknemer blijft thuis, maar houdt zich tijdens de gebruikelijke werktijd beschikbaar voor een gesprek met de werkgever.',
            tempting: 'thuis tijdens schorsing',
          },
          'Blijkt het vermoeden ongegrond, dan wordt de werknemer {in een gesprek en schriftelijk|schriftelijk} gerehabiliteerd.',
        ],
      },
      {
        title: 'Getuigschrift en inlevering',
        leden: [
          'Bij het einde van de arbeidsovereenkomst ontvangt de werknemer op zijn verzoek een getuigschrift.',
          {
            text: 'De werknemer levert uiterlijk op de laatste werkdag alle eigendommen van de werkgever in, waaronder {sleutels, bedrijfskleding, telefoon en laptop|gereedschap, pasjes en apparatuur}.',
            tempting: 'laptop inleveren',
          },
        ],
      },
      {
        title: 'Reorganisatie',
        leden: [
          'Een werkgever die in een periode van drie maanden {vijf|tien|twintig} of meer arbeidsplaatsen wil laten vervallen, meldt dit vooraf aan de vakorganisaties en voert overleg over een sociaal plan.',
          {
            text: 'Over het voorgenomen besluit wordt advies gevraagd aan de ondernemingsraad op een tijdstip waarop dat nog van wezenlijke invloed kan zijn.',
            tempting: 'advies ondernemingsraad',
          },
          'Het sociaal plan {regelt in elk geval|bevat ten minste} de volgorde van herplaatsing, de begeleiding van werk naar werk en {een aanvulling op de uitkering|de vergoeding bij een langere reistijd}.',
        ],
      },
      {
        title: 'Uitzendkrachten en oproepkrachten',
        leden: [
          'De werkgever vergewist zich ervan dat uitzendkrachten {hetzelfde uurloon en dezelfde toeslagen|de in deze cao genoemde beloning} ontvangen als werknemers in een gelijke functie.',
          'Een oproep wordt ten minste {vier dagen|24 uur} van tevoren gedaan. Wordt de oproep binnen die termijn ingetrokken, dan behoudt de oproepkracht recht op loon over de uren waarvoor hij was opgeroepen.',
          'Na twaalf maanden doet de werkgever de oproepkracht een aanbod voor een vaste arbeidsomvang, ten minste gelijk aan het gemiddelde van de voorafgaande twaalf maanden.',
        ],
      },
    ],
  },
];
