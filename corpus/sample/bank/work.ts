import type { BankChapter } from './bank.ts';

/** Chapters on working time, pay and expenses, in the formal voice. Own wording. */
export const WORK: BankChapter[] = [
  {
    title: 'Arbeidsduur en werktijden',
    articles: [
      {
        title: 'Normale arbeidsduur',
        leden: [
          'De normale arbeidsduur bedraagt gemiddeld {36|37|38|40} uur per week, gemeten over {een periode van vier weken|een kwartaal|een kalenderjaar}.',
          'Voltijdwerknemers met een langere werkweek bouwen per gewerkt uur boven de normale arbeidsduur compensatieverlof op, dat {in hele dagen|in blokken van ten minste vier uur} wordt opgenomen.',
          'Een werkdag duurt ten hoogste {negen|tien} uur. Tussen twee diensten liggen ten minste elf uren rust, die eens in de zeven dagen tot acht uur mag worden ingekort.',
        ],
      },
      {
        topic: 'werktijden',
        title: 'Werktijden en rooster',
        leden: [
          'Het dagvenster loopt op maandag tot en met vrijdag van {06.00|06.30|07.00} tot {18.30|19.00|20.00} uur. Uren daarbuiten gelden als bijzondere uren.',
          'De werkgever stelt het rooster vast {na overleg met de betrokken werknemers|in overleg} en maakt het ten minste {veertien|21|28} dagen van tevoren bekend.',
          'Na bekendmaking kan het rooster alleen worden gewijzigd als de werknemer daarmee instemt of als {onvoorziene omstandigheden|uitzonderlijk weer} dat noodzakelijk maken.',
          'De werknemer heeft na {vijfenhalf|vijf} uur werken recht op een onderbroken pauze van ten minste {dertig|45} minuten.',
        ],
      },
      {
        title: 'Aanpassing van de arbeidsduur',
        leden: [
          {
            text: 'De werknemer die {ten minste 26 weken|een half jaar} in dienst is, kan de werkgever schriftelijk verzoeken om meer of minder uren te werken. Het verzoek wordt ingewilligd, tenzij zwaarwegende bedrijfsbelangen zich daartegen verzetten.',
            tempting: 'verzoek om arbeidsduur',
          },
          {
            text: 'De werkgever beslist uiterlijk een maand voor de gewenste ingangsdatum en motiveert een afwijzing van het verzoek om andere uren schriftelijk.',
            tempting: 'afwijzing verzoek uren',
          },
        ],
      },
      {
        title: 'Overwerk',
        leden: [
          'Van overwerk is sprake als de werknemer in opdracht van de werkgever de voor hem geldende arbeidsduur {in een periode van vier weken|per week} overschrijdt. Een overschrijding van minder dan {een kwartier|een half uur} aansluitend aan de dienst telt niet mee.',
          'Overwerk wordt zo veel mogelijk beperkt. Werknemers van {55|57|60} jaar en ouder en zwangere werknemers kunnen niet tot overwerk worden verplicht.',
          'De vergoeding voor overwerk bestaat uit vrije tijd gelijk aan de duur van het overwerk en een toeslag van:\n- {25|28}% op maandag tot en met vrijdag;\n- {50|47}% op zaterdag;\n- 100% op zondag en op feestdagen.',
          'Kan de vrije tijd niet binnen {dertien|26} weken worden opgenomen, dan wordt zij uitbetaald tegen het uurloon.',
        ],
      },
      {
        title: 'Bereikbaarheidsdienst',
        leden: [
          {
            text: 'De werkgever kan de werknemer aanwijzen voor een bereikbaarheidsdienst. Tijdens die dienst is de werknemer buiten werktijd {telefonisch bereikbaar|oproepbaar} en binnen {dertig|45} minuten na een oproep op de werkplek.',
            tempting: 'bereikbaarheidsdienst',
          },
          {
            text: 'Een werknemer heeft in een periode van vier weken ten hoogste {zeven|veertien} bereikbaarheidsdiensten en is gedurende ten minste twee aaneengesloten weekeinden vrij van oproepen.',
            tempting: 'bereikbaarheidsdienst',
          },
          {
            text: 'De vergoeding voor de bereikbaarheidsdienst bedraagt {€ 18,50|€ 21,75|€ 24,00} per etmaal op werkdagen en het dubbele in het weekeinde. De kosten van gesprekken die voor de dienst worden gevoerd, komen voor rekening van de werkgever.',
            tempting: 'vergoeding bereikbaarheidsdienst',
          },
        ],
      },
      {
        title: 'Onregelmatige uren',
        leden: [
          'Voor uren buiten het dagvenster ontvangt de werknemer een toeslag op het uurloon van {20|22|25}% in de avond, {40|44}% in de nacht en {30|38}% op zaterdag.',
          'Op zondagen en erkende feestdagen bedraagt de toeslag {60|75|100}%. Samenloop van toeslagen is uitgesloten: alleen de hoogste wordt betaald.',
          'De werknemer die ten minste {drie|vijf} jaar in wisseldienst heeft gewerkt en om medische redenen naar dagdienst gaat, behoudt de toeslag gedurende een {half jaar|jaar} in aflopende stappen.',
        ],
      },
      {
        title: 'Feestdagen',
        leden: [
          'Op feestdagen wordt niet gewerkt, tenzij het rooster anders bepaalt. Als feestdagen gelden nieuwjaarsdag, beide paasdagen, Koningsdag, Hemelvaartsdag, beide pinksterdagen, beide kerstdagen en {in de jaren die eindigen op een 0 of een 5|eenmaal in de vijf jaar} 5 mei.',
          'De werknemer kan ten hoogste {twee|drie} feestdagen ruilen voor een dag die in zijn eigen overtuiging of cultuur van betekenis is.',
        ],
      },
      {
        title: 'Werken bij hitte en storm',
        leden: [
          'Bij een {gevoelstemperatuur|temperatuur} boven {32|35} graden wordt het werk buiten stilgelegd of naar de vroege ochtend verplaatst. Het salaris loopt door.',
          {
            text: 'Kan wegens storm of gladheid niet worden gewerkt, dan mag de werkgever de werknemer naar huis sturen. De uren gelden als gewerkt en hoeven niet thuis te worden ingehaald.',
            tempting: 'naar huis sturen',
          },
        ],
      },
    ],
  },
  {
    title: 'Functie en salaris',
    articles: [
      {
        title: 'Functie-indeling',
        leden: [
          'Alle functies zijn ingedeeld in {acht|negen|elf} functiegroepen aan de hand van het referentieraster dat als bijlage bij deze cao hoort.',
          'De werkgever deelt de werknemer schriftelijk mee in welke functiegroep zijn functie is ingedeeld en {op welke referentiefunctie dat berust|waarom}.',
          'Is de werknemer het met de indeling niet eens, dan kan hij binnen {zes|acht} weken bezwaar maken. De werkgever neemt een nieuw besluit na advies van een deskundige van beide zijden.',
        ],
      },
      {
        title: 'Salaris',
        leden: [
          'Het salaris van de werknemer wordt vastgesteld volgens de salaristabellen in de bijlage. De bedragen gelden bij een volledige arbeidsduur en worden bij deeltijd naar evenredigheid toegepast.',
          'Eens per jaar, op {1 januari|1 juli}, schuift de werknemer een trede op totdat het einde van de schaal is bereikt, tenzij de beoordeling over het voorgaande jaar onvoldoende was.',
          'De werkgever betaalt het salaris uiterlijk op de {25e|laatste werkdag} van de maand en verstrekt daarbij een {duidelijke|gespecificeerde} loonstrook.',
        ],
      },
      {
        title: 'Salarisverhoging',
        leden: [
          'De salarissen en salarisschalen worden gedurende de looptijd verhoogd met {1,75|2,25|3,0|3,5}% op de eerste dag van de looptijd en met {1,25|1,5|2,0|2,75}% twaalf maanden later.',
          'Werknemers die op {1 december|1 oktober} in dienst zijn, ontvangen een eenmalige uitkering van {€ 250|€ 300|€ 400} bruto bij een volledige arbeidsduur.',
        ],
      },
      {
        title: 'Vakantietoeslag en eindejaarsuitkering',
        leden: [
          'De vakantietoeslag bedraagt 8% van het in de periode van 1 juni tot en met 31 mei ontvangen salaris en wordt in {mei|juni} uitbetaald.',
          'De eindejaarsuitkering bedraagt {1,5|2,0|3,25|4,1}% van het jaarsalaris. Bij een dienstverband korter dan een jaar wordt zij naar verhouding vastgesteld.',
        ],
      },
      {
        title: 'Waarneming van een hogere functie',
        leden: [
          'De werknemer die langer dan {twee|vier} weken achtereen een hoger ingedeelde functie volledig waarneemt, ontvangt over die tijd een toeslag ter grootte van het verschil met het {begin|aanvangssalaris} van de hogere schaal.',
          'Geen toeslag wordt betaald als de waarneming tot de gewone taak van de werknemer behoort en daarmee bij de indeling al rekening is gehouden.',
        ],
      },
      {
        title: 'Jubileum',
        leden: [
          'Bij een dienstverband van {12,5|10}, 25 en 40 jaar ontvangt de werknemer een gratificatie van respectievelijk een kwart, een heel en anderhalf maandsalaris.',
          'Op de dag van het jubileum of op een andere dag in dezelfde week is de werknemer vrij met behoud van salaris.',
        ],
      },
      {
        title: 'Pensioen',
        leden: [
          'De werknemer neemt deel aan de pensioenregeling van {het bedrijfstakpensioenfonds|de door partijen aangewezen uitvoerder}. De premie komt voor {twee derde|60%|70%} ten laste van de werkgever.',
          'Partijen bespreken jaarlijks de {financiële positie|ontwikkeling van de premie} van de regeling op basis van een verslag van de uitvoerder.',
        ],
      },
    ],
  },
  {
    title: 'Vergoedingen',
    articles: [
      {
        topic: 'reiskosten',
        title: 'Reiskosten woon-werkverkeer',
        leden: [
          {
            text: 'De werknemer die met eigen vervoer naar het werk reist, ontvangt een vergoeding van {€ 0,15|€ 0,17|€ 0,19|€ 0,21} per kilometer over ten hoogste {25|30|40} kilometer enkele reis.',
            tempting: 'woon-werkverkeer in het algemeen',
          },
          {
            text: 'Kosten van openbaar vervoer worden op basis van de tweede klasse volledig vergoed wanneer de {standplaats|vestiging} daarmee redelijk bereikbaar is.',
            tempting: 'bereikbaar met openbaar vervoer',
          },
          {
            text: 'De vergoeding stopt bij ziekte of ander verlof dat langer dan {vier|zes} weken duurt, met ingang van de maand daarna.',
            tempting: 'stoppen van de reiskostenvergoeding',
          },
        ],
      },
      {
        title: 'Dienstreizen en verblijf',
        leden: [
          'Voor reizen in opdracht van de werkgever ontvangt de werknemer {€ 0,28|€ 0,31|€ 0,35} per kilometer. Reistijd buiten het rooster wordt voor {de helft|het geheel} als werktijd aangemerkt.',
          {
            text: 'Moet de werknemer buiten zijn woonplaats overnachten, dan vergoedt de werkgever logies, ontbijt, {een warme maaltijd|maaltijden} en {één keer per week|eenmaal per twee weken} een reis naar huis.',
            tempting: 'reis naar huis',
          },
        ],
      },
      {
        title: 'Verhuizing',
        leden: [
          'De werknemer die op verlangen van de werkgever verhuist, heeft aanspraak op vergoeding van de {transportkosten|kosten van het overbrengen van de inboedel} en op een tegemoetkoming van {8|10|12}% van het jaarsalaris voor de inrichting van de nieuwe woning.',
          'Vertrekt de werknemer binnen {twee|drie} jaar op eigen verzoek, dan betaalt hij de vergoeding naar verhouding terug.',
        ],
      },
      {
        title: 'Kleding en gereedschap',
        leden: [
          'Voorgeschreven werkkleding en persoonlijke beschermingsmiddelen worden door de werkgever {verstrekt, gereinigd en vervangen|in bruikleen gegeven}.',
          {
            text: 'De werknemer in de buitendienst krijgt een {tablet|handcomputer} voor het {opnemen van standen|invullen van werkbonnen}; privégebruik is niet toegestaan.',
            tempting: 'tablet voor de buitendienst',
          },
        ],
      },
      {
        title: 'Telefoon voor oproepen',
        leden: [
          {
            text: 'De werknemer die in een piketrooster is ingedeeld, krijgt een mobiele telefoon in bruikleen. Abonnement en gesprekken tijdens het piket betaalt de werkgever.',
            tempting: 'telefoon voor piket',
          },
        ],
      },
      {
        title: 'Overlijden',
        leden: [
          'Bij overlijden van de werknemer ontvangen de nabestaanden een uitkering van {twee|drie} maandsalarissen, waarop wettelijke uitkeringen in mindering komen.',
          'Overlijdt de werknemer door een ongeval tijdens het werk, dan vergoedt de werkgever bovendien de {redelijke|gemaakte} kosten van de begrafenis of crematie.',
        ],
      },
    ],
  },
];
