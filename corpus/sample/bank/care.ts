import type { BankChapter } from './bank.ts';

/** Chapters on leave, illness, health, training, in the formal voice. Own wording. */
export const CARE: BankChapter[] = [
  {
    title: 'Vakantie en verlof',
    articles: [
      {
        title: 'Vakantie',
        leden: [
          'De werknemer bouwt bij een volledige arbeidsduur per kalenderjaar {184|192|200} vakantie-uren op, waarvan 144 uren wettelijk zijn.',
          'De werkgever stelt de vakantie vast {volgens de wensen van de werknemer|in overleg met de werknemer}, tenzij gewichtige redenen zich verzetten. De werknemer heeft recht op ten minste {twee|drie} aaneengesloten weken in de periode van {1 mei tot 1 oktober|juni tot en met september}.',
          'Wettelijke vakantie-uren vervallen {zes|twaalf} maanden na het jaar waarin ze zijn opgebouwd; bovenwettelijke uren verjaren na vijf jaar.',
          'De werkgever kan ten hoogste {twee|drie} dagen per jaar als collectieve vrije dag aanwijzen. Hij doet dat voor 1 {november|december} van het voorafgaande jaar.',
        ],
      },
      {
        title: 'Kort verlof bij bijzondere gebeurtenissen',
        leden: [
          'De werknemer krijgt verlof met behoud van salaris bij:\n- zijn huwelijk of geregistreerd partnerschap: twee dagen;\n- het overlijden van partner, ouder of kind: {vijf dagen|van de dag van overlijden tot en met de dag van de uitvaart};\n- het overlijden van een broer, zus, grootouder of kleinkind: {één dag|twee dagen};\n- verhuizing: één dag per {kalenderjaar|twee jaar}.',
          'Voor een bezoek aan arts of tandarts dat niet buiten werktijd kan plaatsvinden, geeft de werkgever de benodigde tijd vrij, {met een maximum van twee uur per keer|voor zover dit redelijk is}.',
        ],
      },
      {
        title: 'Zorgverlof',
        leden: [
          {
            text: 'De werknemer die een zieke huisgenoot, ouder of kind thuis verzorgt, heeft recht op kortdurend zorgverlof van ten hoogste tweemaal de wekelijkse arbeidsduur per jaar. De werkgever betaalt {70|80}% van het salaris door.',
            tempting: 'thuis verzorgen',
          },
          {
            text: 'De werkgever kan vragen aannemelijk te maken dat de zorg nodig is en niet door de thuiszorg of een andere huisgenoot kan worden gegeven.',
            tempting: 'thuiszorg',
          },
          'Voor langdurende zorg kan de werknemer onbetaald verlof opnemen van ten hoogste zesmaal de arbeidsduur per week. De pensioenopbouw wordt {op verzoek|altijd} voortgezet.',
        ],
      },
      {
        title: 'Ouderschaps- en geboorteverlof',
        leden: [
          'Na de bevalling van de partner heeft de werknemer recht op geboorteverlof van eenmaal de wekelijkse arbeidsduur met behoud van salaris, op te nemen binnen vier weken.',
          'Ouderschapsverlof wordt ten minste {twee|drie} maanden van tevoren schriftelijk gemeld, onder opgave van de periode, het aantal uren per week en de spreiding daarvan.',
        ],
      },
      {
        title: 'Verlofsparen en generatieregeling',
        leden: [
          'De werknemer kan bovenwettelijke vakantie-uren en overuren sparen tot ten hoogste {50|80|100} weken. Gespaard verlof verjaart niet.',
          'De werknemer die binnen {vijf|zeven} jaar de AOW-leeftijd bereikt, kan {80% werken tegen 90% van het salaris|zijn werkweek met een dag verkorten tegen inlevering van de helft van het salaris over die dag}. De pensioenopbouw blijft volledig.',
          'De vrijgekomen uren worden zo veel mogelijk gebruikt om {jongeren|starters} aan te nemen. Werkgever en ondernemingsraad bespreken dat eens per jaar.',
        ],
      },
    ],
  },
  {
    title: 'Ziekte en arbeidsongeschiktheid',
    articles: [
      {
        title: 'Ziekmelding en controle',
        leden: [
          {
            text: 'De zieke werknemer meldt zich voor {08.30|09.00|10.00} uur bij zijn leidinggevende en vermeldt op welk adres en telefoonnummer hij bereikbaar is.',
            tempting: 'bereikbaar bij ziekte',
          },
          {
            text: 'Tot het eerste contact met de bedrijfsarts blijft de zieke werknemer thuis tussen {10.00 en 12.00|09.00 en 11.00} uur en tussen {14.00 en 16.00|12.00 en 14.30} uur, zodat een controle aan huis mogelijk is.',
            tempting: 'controle aan huis',
          },
          'Wie zonder goede reden niet verschijnt op het spreekuur van de bedrijfsarts, kan zijn aanspraak op de aanvulling voor die {dag|week} verliezen. De werkgever waarschuwt eerst {schriftelijk|een keer}.',
        ],
      },
      {
        title: 'Loondoorbetaling',
        leden: [
          'Tijdens de eerste 52 weken van arbeidsongeschiktheid betaalt de werkgever {100|95}% van het salaris door, tijdens de tweede 52 weken {70|75|80}%.',
          'Over uren die de werknemer in het tweede ziektejaar werkt of waarin hij scholing volgt voor zijn terugkeer, wordt {90|100}% betaald.',
          'De doorbetaling kan worden beperkt als de werknemer niet meewerkt aan {redelijke voorschriften|zijn herstel} of de ziekte met opzet heeft veroorzaakt.',
        ],
      },
      {
        topic: 'reintegratie',
        title: 'Re-integratie',
        leden: [
          'Werkgever en werknemer stellen uiterlijk in de achtste week van de arbeidsongeschiktheid een plan van aanpak op en {evalueren dat iedere zes weken|bespreken de voortgang iedere zes weken}.',
          'De werkgever biedt passend werk aan, eerst in {de eigen onderneming|het eigen bedrijf} en, als dat er niet is, bij een andere werkgever. De werknemer aanvaardt een redelijk aanbod.',
        ],
      },
      {
        title: 'Arbeidsongeschiktheid na twee jaar',
        leden: [
          'Werknemers die minder dan 35% arbeidsongeschikt zijn verklaard, blijven zo veel mogelijk in dienst. Het salaris wordt aan de resterende verdiencapaciteit aangepast en gedurende {twee|drie} jaar met {de helft van het verschil|10%} aangevuld.',
          'Partijen hebben een collectieve {verzekering|WGA-hiaatverzekering} laten afsluiten, waarvan de premie {voor de helft|geheel} voor rekening van de werknemer komt.',
        ],
      },
    ],
  },
  {
    title: 'Gezondheid en ontwikkeling',
    articles: [
      {
        topic: 'gezondheid',
        title: 'Arbeidsomstandigheden',
        leden: [
          {
            text: 'De werkgever beschikt over een actuele risico-inventarisatie en -evaluatie van de {bedrijfslocaties|vestigingen, loodsen en voertuigen} en bespreekt het plan van aanpak jaarlijks met de ondernemingsraad.',
            tempting: 'RI&E in het algemeen',
          },
          {
            text: 'De werknemer die langer dan twee uur per dag beeldschermwerk op kantoor doet, kan {eens per drie jaar|op verzoek} zijn ogen laten onderzoeken. De werkgever vergoedt een beeldschermbril.',
            tempting: 'beeldschermwerk op kantoor',
          },
          'Bij {tillen, duwen en trekken|werken op hoogte} gelden de grenzen van de arbocatalogus. De werkgever zorgt voor hulpmiddelen en ziet toe op het gebruik ervan.',
        ],
      },
      {
        title: 'Duurzame inzetbaarheid',
        leden: [
          {
            text: 'Iedere werknemer heeft jaarlijks een vitaliteitsbudget van {€ 150|€ 200|€ 250} voor {sport, voeding of ontspanning|een gezonde leefstijl}.',
            tempting: 'vitaliteitsbudget in het algemeen',
          },
          'Eens in de {drie|vier|vijf} jaar kan de werknemer een vertrouwelijk preventief medisch onderzoek laten doen. De uitslag gaat alleen naar hemzelf.',
          'Werknemers met zwaar werk bespreken vanaf hun {45e|50e} jaar met de leidinggevende hoe zij gezond de pensioenleeftijd halen.',
        ],
      },
      {
        topic: 'scholing',
        title: 'Opleiding en loopbaan',
        leden: [
          'Opleidingen die de werkgever nodig vindt voor de functie vinden plaats in werktijd en op kosten van de werkgever.',
          'Daarnaast kan de werknemer per jaar {drie|vier} dagen studieverlof krijgen voor een opleiding die zijn kansen op de arbeidsmarkt vergroot, met vergoeding van {50|75}% van het lesgeld.',
          {
            text: 'Leerlingen in de beroepsbegeleidende leerweg krijgen één dag per week vrij voor school. De tijd voor huiswerk en verslagen is eigen tijd.',
            tempting: 'huiswerk',
          },
          {
            text: 'Leidinggevenden volgen binnen een jaar na hun benoeming een cursus {gespreksvoering|verzuimbegeleiding}.',
            tempting: 'cursus voor leidinggevenden',
          },
        ],
      },
      {
        title: 'Jaargesprek',
        leden: [
          'Leidinggevende en werknemer voeren ten minste eenmaal per jaar een gesprek over {het werk, de samenwerking en de ontwikkeling|resultaten en wensen} van de werknemer. Van het gesprek wordt een kort verslag gemaakt, dat beiden ondertekenen.',
          'Blijkt dat de werknemer onvoldoende functioneert, dan wordt een verbeterplan van {drie|zes} maanden afgesproken met {begeleiding|twee tussentijdse gesprekken}.',
        ],
      },
      {
        title: 'Ongewenst gedrag',
        leden: [
          'De werkgever voert een beleid tegen pesten, {discriminatie, intimidatie en geweld|intimidatie en agressie} en wijst een vertrouwenspersoon aan die niet in dienst is van de onderneming.',
          'Een klacht wordt binnen {vier|zes} weken behandeld door een commissie waarin {beide seksen vertegenwoordigd zijn|een onafhankelijke voorzitter zit}.',
        ],
      },
    ],
  },
  {
    title: 'Protocolafspraken',
    articles: [
      {
        topic: 'protocol',
        title: 'Studieafspraken',
        leden: [
          {
            text: 'Partijen onderzoeken tijdens de looptijd of {het referentieraster|de indeling van functies} nog aansluit bij de praktijk en brengen daarover {in het laatste kwartaal|uiterlijk zes maanden voor het einde van de cao} verslag uit.',
            tempting: 'onderzoek naar functies',
          },
          {
            text: 'Een paritaire werkgroep verkent hoe zwaar werk kan worden verlicht en doet een pilot met {tilhulpen|kortere diensten} bij ten minste {drie|vijf} bedrijven.',
            tempting: 'pilot over zwaar werk',
          },
        ],
      },
      {
        title: 'Arbeidsmarkt',
        leden: [
          'Partijen spannen zich in om gedurende de looptijd {vijftig|honderd|tweehonderd} mensen met een afstand tot de arbeidsmarkt aan een plaats in <branche> te helpen.',
          'Het sociaal fonds ondersteunt bedrijven die {leerlingen|zij-instromers} begeleiden met een bijdrage van {€ 1.000|€ 1.500} per leerplaats.',
        ],
      },
      {
        title: 'Mobiliteit',
        leden: [
          {
            text: 'De werknemer kan eens per {drie|vijf} jaar uit zijn brutoloon een fiets aanschaffen. {Een bedrijf kan daarnaast een poolauto beschikbaar stellen.|De werkgever zorgt voor een overdekte stalling.}',
            tempting: 'mobiliteit zonder thuiswerken',
          },
        ],
      },
    ],
  },
];
