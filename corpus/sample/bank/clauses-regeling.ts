import type { Clause } from './clause.ts';

/** Provisions on who may work at home, how much, and how that is agreed (themes 1 to 4). Own wording. */
export const REGELING: Clause[] = [
  {
    place: 'regeling',
    text: 'Voor zover de aard van de functie het toelaat, kan de werknemer {met toestemming van|na goedkeuring door} zijn leidinggevende een deel van zijn werk ^thuis verrichten. {Het kantoor blijft de standplaats.|De standplaats verandert daardoor niet.}',
    codes: { thuiswerken: 'kan' },
  },
  {
    place: 'regeling',
    text: 'De werknemer met een {administratieve functie|kantoorfunctie} heeft het recht om een gedeelte van zijn arbeidstijd ^vanuit huis te werken, {ook in de proeftijd|ongeacht de duur van zijn dienstverband}.',
    codes: { thuiswerken: 'recht' },
  },
  {
    place: 'regeling',
    text: 'De werkgever bevordert ^hybride werken: een afwisseling van werken op de vestiging en op een plek naar eigen keuze. Hij {houdt daarmee rekening bij het ontwerp van werkprocessen|kijkt bij iedere vacature of de functie zich ervoor leent}.',
    codes: { thuiswerken: 'inspanning' },
  },
  {
    place: 'regeling',
    text: 'Partijen bevelen ondernemingen aan om ^tijd- en plaatsonafhankelijk werken in te voeren waar het werk zich daarvoor leent.',
    codes: { thuiswerken: 'inspanning' },
  },
  {
    place: 'regeling',
    text: 'Voor werknemers in de {werkplaats|uitvoering} en aan de balie is ^thuiswerken niet toegestaan; hun taken zijn aan de locatie gebonden.',
    codes: { thuiswerken: 'uitgesloten' },
  },
  {
    place: 'regeling',
    text: 'Is het {bedrijfspand|kantoor} door een calamiteit gesloten, dan is de werknemer van wie het werk zich daarvoor leent verplicht om zijn taken ^vanaf zijn huisadres uit te voeren zolang de sluiting duurt.',
    codes: { thuiswerken: 'plicht' },
    alsoOk: ['omvang'],
  },
  {
    place: 'regeling',
    text: 'Niemand kan tegen zijn wil worden verplicht tot ^telewerken. Wie liever volledig op de vestiging werkt, {houdt daar een vaste werkplek|vindt daar altijd een werkplek}.',
    codes: { thuiswerken: 'recht' },
  },
  {
    place: 'definities',
    text: 'Onder ^thuiswerken wordt verstaan: het verrichten van de overeengekomen arbeid in de woning van de werknemer, met gebruik van {informatie- en communicatietechnologie|digitale middelen}.',
    codes: { thuiswerken: 'definitie' },
  },
  {
    place: 'definities',
    text: 'Onder ^hybride werken wordt verstaan: het {beurtelings|afwisselend} werken op de vestiging van de werkgever en op een andere plaats, meestal de eigen woning.',
    codes: { thuiswerken: 'definitie' },
  },
  {
    place: 'regeling',
    text: 'De werknemer kan ten hoogste ^<dagen> per week thuiswerken. Bij een deeltijddienstverband wordt dit aantal naar {evenredigheid|rato van de arbeidsduur} verminderd.',
    slots: { dagen: [1, 2, 3] },
    codes: { thuiswerken: 'kan', omvang: 'kan' },
    extent: [{ days_per_week: 'dagen', bound: 'max', of: 'thuis' }],
  },
  {
    place: 'regeling',
    text: "De werknemer die een deel van de week thuiswerkt, is verplicht om minimaal ^<dagen> per week op kantoor aanwezig te zijn{, zodat collega's elkaar blijven ontmoeten|}.",
    slots: { dagen: [1, 2, 3] },
    codes: { omvang: 'plicht' },
    extent: [{ days_per_week: 'dagen', bound: 'min', of: 'kantoor' }],
    alsoOk: ['thuiswerken', 'vitaliteit'],
  },
  {
    place: 'regeling',
    text: 'Werknemers hebben er recht op om tot maximaal ^<procent> van hun contractuele arbeidsduur vanuit huis te werken.',
    slots: { procent: [20, 40, 50, 60] },
    codes: { thuiswerken: 'recht', omvang: 'recht' },
    extent: [{ percentage: 'procent', bound: 'max', of: 'thuis' }],
  },
  {
    place: 'regeling',
    text: 'In overleg met de leidinggevende mag de werknemer maximaal ^<uren> per week op een andere plaats dan het kantoor werken, bijvoorbeeld thuis.',
    slots: { uren: [8, 12, 16] },
    codes: { thuiswerken: 'kan', omvang: 'kan' },
    extent: [{ hours: 'uren', bound: 'max', of: 'thuis' }],
    alsoOk: ['afspraken'],
  },
  {
    place: 'regeling',
    text: 'De werknemer kan de werkgever schriftelijk ^verzoeken om structureel thuis te mogen werken. Het verzoek vermeldt de gewenste dagen en {de ingangsdatum|het adres}. De werkgever beslist binnen {vier|zes} weken.',
    codes: { verzoek: 'recht', thuiswerken: 'kan' },
  },
  {
    place: 'regeling',
    text: 'De werkgever wijst een ^verzoek om thuis te werken alleen af wanneer een zwaarwegend bedrijfsbelang dat vergt, en deelt de redenen schriftelijk mee.',
    codes: { verzoek: 'recht' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'regeling',
    text: 'Een werknemer kan vragen om zijn arbeidsplaats te wijzigen in die zin dat hij een deel van de week vanuit huis werkt. De werkgever ^overweegt dat verzoek, bespreekt het met de werknemer en weegt beider belangen naar redelijkheid en billijkheid.',
    codes: { verzoek: 'recht', thuiswerken: 'kan' },
  },
  {
    place: 'regeling',
    text: "Werkgever en werknemer leggen de ^afspraken over het thuiswerken schriftelijk vast. Daarin staat in elk geval:\n- op welke dagen de werknemer doorgaans thuis werkt;\n- hoe de samenwerking met collega's verloopt;\n- voor welke duur de afspraak geldt.",
    codes: { afspraken: 'kan' },
    alsoOk: ['thuiswerken', 'omvang'],
  },
  {
    place: 'regeling',
    text: 'Ieder team maakt eenmaal per {kwartaal|half jaar} ^teamafspraken over hybride werken en over de momenten waarop het team samen op de vestiging is.',
    codes: { afspraken: 'recht' },
    alsoOk: ['thuiswerken', 'vitaliteit', 'omvang'],
  },
  {
    place: 'regeling',
    text: 'De werkgever en de medewerker kunnen ^een thuiswerkovereenkomst sluiten volgens het model dat partijen op hun website plaatsen.',
    codes: { afspraken: 'kan' },
    alsoOk: ['thuiswerken'],
  },
  {
    place: 'regeling',
    text: 'De werkgever stelt met instemming van de ^ondernemingsraad of de personeelsvertegenwoordiging een regeling voor thuiswerken vast die past bij de onderneming.',
    codes: { thuiswerken: 'verwijzing', medezeggenschap: 'verwijzing' },
  },
  {
    place: 'regeling',
    text: 'Op het niveau van de onderneming kunnen werkgever en vakorganisaties nadere afspraken maken over ^hybride werken. Deze cao laat de inhoud daarvan vrij.',
    codes: { thuiswerken: 'verwijzing', medezeggenschap: 'verwijzing' },
  },
  {
    place: 'regeling',
    text: 'Bij de uitwerking van ^thuiswerkbeleid houdt de werkgever rekening met de positie van werknemers met een arbeidsbeperking: zij hebben recht op thuiswerken wanneer de bedrijfsarts dat aanraadt.',
    codes: { thuiswerken: 'recht', doelgroepen: 'recht' },
    alsoOk: ['arbo'],
  },
  {
    place: 'regeling',
    text: 'Zwangere werknemers kunnen vanaf de {twintigste|vierentwintigste} week in overleg met hun leidinggevende ^meer dagen thuiswerken dan gebruikelijk is.',
    codes: { thuiswerken: 'kan', doelgroepen: 'kan' },
    alsoOk: ['omvang', 'afspraken'],
  },
  {
    place: 'reintegratie',
    text: 'In de opbouw naar volledige terugkeer kan de re-integrerende werknemer, als de bedrijfsarts dat adviseert, zijn taken tijdelijk ^vanuit huis verrichten.',
    codes: { thuiswerken: 'kan', doelgroepen: 'kan' },
  },
  {
    place: 'regeling',
    text: 'Met ^mantelzorgers bespreekt de werkgever hoe thuiswerken kan helpen om werk en zorg te combineren; hij streeft ernaar hun wensen daarin te volgen.',
    codes: { thuiswerken: 'inspanning', doelgroepen: 'inspanning' },
    alsoOk: ['vitaliteit', 'afspraken'],
  },
  {
    place: 'regeling',
    text: "De werkgever gebruikt geen programma's die ^thuiswerkers heimelijk volgen. {Toetsaanslagen, muisbewegingen en camerabeelden worden niet vastgelegd.|Het meten van toetsaanslagen of het maken van schermopnamen is verboden.}",
    codes: { privacy: 'recht' },
  },
  {
    place: 'regeling',
    text: 'De werknemer die thuiswerkt is verplicht om ^vertrouwelijke gegevens af te schermen voor huisgenoten en uitsluitend de beveiligde verbinding van de werkgever te gebruiken.',
    codes: { privacy: 'plicht' },
  },
  {
    place: 'regeling',
    text: 'De werkgever en de arbodeskundige mogen de ^woning van de thuiswerker niet betreden zonder diens toestemming, die voor ieder bezoek opnieuw wordt gevraagd.',
    codes: { privacy: 'recht' },
    alsoOk: ['arbo'],
  },
];
