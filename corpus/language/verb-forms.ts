/** Weak verbs: infinitive and ik-form. Their other forms follow from spelling. */
const WEAK = `werken werk, vergoeden vergoed, verstrekken verstrek, betalen betaal, regelen regel, stellen stel, bepalen bepaal,
maken maak, gebruiken gebruik, verzoeken verzoek, wensen wens, willen wil, melden meld, weigeren weiger, wijzigen wijzig,
beschikken beschik, bereiken bereik, richten richt, leveren lever, huren huur, lenen leen, plaatsen plaats, verrichten verricht,
vervullen vervul, voeren voer, horen hoor, zorgen zorg, bevorderen bevorder, stimuleren stimuleer, faciliteren faciliteer,
evalueren evalueer, onderzoeken onderzoek, bespreken bespreek, studeren studeer, monitoren monitor, controleren controleer,
registreren registreer, declareren declareer, reserveren reserveer, organiseren organiseer, adviseren adviseer, informeren informeer,
motiveren motiveer, honoreren honoreer, toetsen toets, delen deel, overleggen overleg, storen stoor, rusten rust, bellen bel,
mailen mail, reizen reis, pendelen pendel, verplichten verplicht, verlenen verleen, verhogen verhoog, verlagen verlaag,
indexeren indexeer, verrekenen verreken, verminderen verminder, korten kort, keren keer, kennen ken, passen pas, trekken trek,
maximeren maximeer, beperken beperk, ontwikkelen ontwikkel, ondersteunen ondersteun, begeleiden begeleid, trainen train,
scholen school, instrueren instrueer, beveiligen beveilig, belasten belast, belonen beloon, reageren reageer, checken check,
voorzien voorzie, wegen weeg, haasten haast, streven streef, leven leef, beloven beloof, wonen woon, willigen willig, zeggen zeg,
leggen leg, eindigen eindig, vervangen vervang, starten start, experimenteren experimenteer, inventariseren inventariseer,
vermelden vermeld, afstemmen afstem, stemmen stem, rapporteren rapporteer, meten meet, tellen tel, rekenen reken, kopen koop,
verwachten verwacht, wijken wijk, zetten zet, splitsen splits, combineren combineer, dekken dek, kosten kost, sluiten sluit,
hoeven hoef, behoeven behoef, dienen dien, verlangen verlang, benaderen benader, beantwoorden beantwoord, antwoorden antwoord, raadplegen raadpleeg,
openen open, sturen stuur, versturen verstuur, schakelen schakel, oefenen oefen, beschermen bescherm, besteden besteed,
schaffen schaf, bestellen bestel, compenseren compenseer, waarborgen waarborg, lichten licht, beoordelen beoordeel, verkennen verken,
hechten hecht, eisen eis, wachten wacht, berekenen bereken, bewaken bewaak, inspecteren inspecteer, delegeren delegeer,
moedigen moedig, spannen span, beogen beoog, waken waak, letten let, hanteren hanteer, strekken strek, vullen vul, voldoen voldoe,
verschaffen verschaf, vergen verg, behoeven behoef, overwegen overweeg, trachten tracht, proberen probeer, verdelen verdeel,
eerbiedigen eerbiedig, respecteren respecteer, installeren installeer,
verzetten verzet, vereisen vereis, hervatten hervat, verlengen verleng, ondertekenen onderteken, verzorgen verzorg, functioneren functioneer,
besparen bespaar, verzekeren verzeker, verwerken verwerk, bekostigen bekostig, financieren financier, toelichten toelicht,
vergaderen vergader, veranderen verander, verbeteren verbeter, verplaatsen verplaats, voorbereiden voorbereid, wisselen wissel, ruilen ruil,
draaien draai, dempen demp, koppelen koppel, erkennen erken, afronden afrond, reiken reik, verhuizen verhuis, verstoren verstoor,
telefoneren telefoneer, bewaren bewaar, keuren keur, kondigen kondig, behandelen behandel, afhandelen afhandel, begrenzen begrens,
benutten benut, ontmoeten ontmoet, verleggen verleg, veroorzaken veroorzaak, observeren observeer, bestuderen bestudeer, agenderen agendeer,
inroosteren inrooster, noteren noteer, publiceren publiceer, accepteren accepteer, weerleggen weerleg, aanwenden aanwend, bezorgen bezorg`;

/** Strong and irregular verbs: infinitive, then the forms that differ. */
const STRONG = `krijgen krijg krijgt kreeg kregen gekregen, geven geef geeft gaf gaven gegeven, nemen neem neemt nam namen genomen,
houden houd houdt hou hield hielden gehouden, vallen val valt viel vielen gevallen, ontvangen ontvang ontvangt ontving ontvingen,
komen kom komt kwam kwamen gekomen, staan sta staat stond stonden gestaan, gaan ga gaat ging gingen gegaan,
doen doe doet deed deden gedaan, zien zie ziet zag zagen gezien, spreken spreek spreekt sprak spraken gesproken,
vragen vraag vraagt vroeg vroegen vraagde gevraagd gevraagde, wijzen wijs wijst wees wezen gewezen,
schrijven schrijf schrijft schreef schreven geschreven, bieden bied biedt bood boden geboden, treden treed treedt trad traden getreden,
laten laat liet lieten gelaten, brengen breng brengt bracht brachten gebracht gebrachte, blijven blijf blijft bleef bleven gebleven,
kunnen kan kun kunt kon konden gekund, mogen mag mocht mochten, moeten moet moest moesten, zullen zal zult zou zouden,
hebben heb hebt heeft had hadden gehad, worden word wordt werd werden geworden, kiezen kies kiest koos kozen gekozen,
bedragen bedraag bedraagt bedroeg bedroegen, dragen draag draagt droeg droegen gedragen, verliezen verlies verliest verloor verloren,
lopen loop loopt liep liepen gelopen, trekken trok trokken getrokken, sluiten sloot sloten gesloten, wijken week weken geweken,
kopen kocht kochten gekocht gekochte, overleggen overlegd overlegt overlegde, verzoeken verzocht verzochte verzochten,
onderzoeken onderzocht onderzochte onderzochten, bespreken besprak bespraken besproken, zeggen zei zeiden gezegd,
liggen lig ligt lag lagen gelegen, zitten zit zat zaten gezeten, vinden vind vindt vond vonden gevonden,
rijden rijd rijdt reed reden gereden, bestaan besta bestaat bestond bestonden, vervallen verval vervalt verviel vervielen,
genieten geniet genoot genoten, verwijzen verwijs verwijst verwees verwezen, ontstaan ontsta ontstaat ontstond ontstonden,
aanbevelen aanbeveelt aanbeveel aanbevolen, bevelen beveel beveelt beval bevolen, verbieden verbied verbiedt verbood verboden,
beslissen beslis beslist besliste beslisten, besluiten besluit besloot besloten, vervangen vervangt verving vervingen,
voorschrijven voorgeschreven, meten mat gemeten, wegen woog wogen gewogen, helpen help helpt hielp hielpen geholpen,
lezen lees leest las lazen gelezen, zenden zend zendt zond zonden gezonden, verzenden verzend verzendt verzond verzonden,
zoeken zoek zoekt zocht zochten gezocht, bezoeken bezoek bezoekt bezocht bezochten, behouden behoud behoudt behield behielden,
vermijden vermijd vermijdt vermeed vermeden, gelden geldt gold gegolden, roepen roep roept riep geroepen, treffen tref treft trof getroffen,
voldoen voldoet voldeed, dwingen dwing dwingt dwong gedwongen, ondernemen onderneem onderneemt ondernomen, verkrijgen verkrijg verkrijgt verkregen, betreden betreed betreedt betrad betraden, bezien bezie beziet bezag bezagen,
volgen volg volgt volgde volgden gevolgd gevolgde, verblijven verblijf verblijft verbleef verbleven, bevinden bevind bevindt bevond bevonden,
ontbreken ontbreek ontbreekt ontbrak ontbroken, vaststellen vastgesteld,
kijken kijk kijkt keek keken gekeken, bekijken bekijk bekijkt bekeek bekeken, beginnen begint begon begonnen, leiden leidt leidde geleid,
onthouden onthoudt onthield onthielden, ontzien ontziet ontzag, verschijnen verschijn verschijnt verscheen verschenen,
coachen coacht gecoacht, herroepen herroept herriep, verdwijnen verdwijnt verdween verdwenen`;

/** Parts that stand before a verb as one word ("thuisgewerkt", "aangevraagd"). */
export const VERB_PREFIXES =
  `thuis tele hybride voort stop los bijeen samen mee over aan af op in uit toe vast voor bij door deel plaats vrij terug weg ter tegemoet beschikbaar na om onder goed mede tegen`
    .split(' ')
    .sort((a, b) => b.length - a.length);

const INSEPARABLE = /^(?:be|ver|ont|her|er|ge|onder|over|vol|aanbe|voorzie)/;

/** All spellings of a weak verb: stem, stem+t, past, participles. */
function weakForms(infinitive: string, ik: string): string[] {
  const root = infinitive.replace(/en$/, '');
  const end = /(?:[tkfschpx])$/.test(root) && !/[vz]$/.test(root) ? 't' : 'd';
  const third = ik.endsWith('t') ? ik : `${ik}t`;
  const participle = (INSEPARABLE.test(infinitive) ? '' : 'ge') + (ik.endsWith(end) ? ik : ik + end);
  const past = `${ik}${end}e`;
  return [ik, third, past, `${past}n`, participle, `${participle}e`, `${infinitive}d`, `${infinitive}de`];
}

function table(): Map<string, string> {
  const forms = new Map<string, string>();
  const add = (infinitive: string, all: string[]) => {
    for (const form of [infinitive, ...all]) if (!forms.has(form)) forms.set(form, infinitive);
  };
  for (const line of WEAK.split(',')) {
    const [infinitive = '', ik = ''] = line.trim().split(' ');
    add(infinitive, weakForms(infinitive, ik));
  }
  for (const line of STRONG.split(',')) {
    const [infinitive = '', ...rest] = line.trim().split(/\s+/);
    add(infinitive, [...rest, `${infinitive}d`, `${infinitive}de`]);
  }
  return forms;
}

const FORMS = table();

/** The infinitive of a verb form, also behind a prefix: `thuisgewerkt` → `thuiswerken`; null for other words. */
export function infinitiveOf(word: string): string | null {
  const known = FORMS.get(word);
  if (known) return known;
  for (const prefix of VERB_PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = FORMS.get(word.slice(prefix.length));
    if (rest) return prefix + rest;
  }
  return null;
}
