/**
 * Words of caos on this subject: what damaged words are compared with. Not a dictionary; a word that is
 * absent is left as it is printed.
 */
const WORDS = `aanbeveling aankoop aanschaf aanspraak aantal aanvraag aanvragen aanwezig aanwezigheid abonnement achterwacht advies
afspraak afspraken afstand afwijzen afwijzing akkoord apparatuur arbeid arbeidsduur arbeidsomstandigheden arbeidsovereenkomst
arbeidsplaats arbeidstijd arbeidsvoorwaarden arbo artikel artikelen balans basis bedraagt bedrag bedragen bedrijf bedrijfsbelang
beeldscherm begripsbepaling beleid belasting belastingdienst belastingvrij bepaalde bepaling bereikbaar bereikbaarheid bereikbaarheidsdienst
beschikbaar beschikbaarheid bestuur betaald betalen betaling betreft bevordert beveiliging bijdrage bijlage binnen bruto budget
buiten bureau bureaustoel cao caopartijen collega collectieve compensatie consignatie contact controle corona dagen dagvergoeding
deeltijd deze dienst dienstverband digitaal direct directie draagt drie dringend duur eenmalig eenmaal eigen elektriciteit elke
enkele ergonomisch ergonomische euro evaluatie evalueren faciliteiten fiscaal fiscale flexibel flexibele functie gebruik gebruikt
gedurende geen gehandicapten geldt gemiddeld gemaakt gericht geval gewerkt gezond gezonde halve heeft hoofdstuk hoogte hybride
iedere indien individuele informatie inrichting instemming internet internetvergoeding inzet jaar jaarlijks kalenderjaar kantoor
kantoordag kantoordagen kosten kostenvergoeding kwartaal laptop leidinggevende maal maand maandelijks maanden maatwerk maatregelen
mantelzorg maximaal maximum medewerker medewerkers medezeggenschap meubilair middelen minimaal mits mobiel mobiele mobiliteit
mogelijk mogelijkheid monitor monitoring naar netto noodzakelijk onbelast onbelaste onbereikbaar onbereikbaarheid onderneming
ondernemingsraad onderzoek onkosten onkostenvergoeding onderling ontvangen ontvangt organisatie overeengekomen overeenkomst overheid
overleg overleggen partijen percentage periode personeel personeelsvertegenwoordiging persoonlijk pilot plaats plaatsen plaatsonafhankelijk
piek plek preventie arbeider school huis buis privacy protocol recht rechten redelijkheid regeling regelingen reis reiskosten reiskostenvergoeding reistijd
rekening salaris schriftelijk scholing software stelt stoel structureel studie taken team tegemoetkoming telefoon telefonisch
telefoonkosten telewerk telewerken telewerker ten tenminste thuis thuiswerk thuiswerkbeleid thuiswerkdag thuiswerkdagen thuiswerken
thuiswerker thuiswerkers thuiswerkkosten thuiswerkovereenkomst thuiswerkplek thuiswerkregeling thuiswerkt thuiswerkvergoeding
thuiswerkvergoedingen thuiswerkvoorziening tijd tijdelijk tijdens tijdonafhankelijk toestemming toeslag training tussen twee uitbetaald
uitgesloten uitoefening uren uur vakbonden van vanuit vast vaste vastgelegd vastgesteld veilig veilige verbinding verdeling
vergadering vergoed vergoeding vergoedingen vergoedt verkeer verlof verplicht verplichting verstrekken verstrekt vertegenwoordiging
vervoer verzoek vestiging vier vijf vitaliteit volledig volledige voor voorlichting voorwaarden voorziening voorzieningen vrije
waarborgen week wekelijks werk werkdag werkdagen werken werkgever werkgevers werkkosten werkkostenregeling werknemer werknemers
werknemersorganisaties werkplek werkplekbudget werkplekinrichting werkplekonderzoek werkplekken werkruimte werkt werktijd werktijden
werkzaam werkzaamheden wet wordt worden woning woonadres woonwerkverkeer woon zakelijk zelf zelfstandig ziekte zorg zwaarwegend
de het een en of in op te tot bij met door over om aan uit als dan die dat is zijn niet er naar per ook
hebben heb kan kunnen mag mogen moet moeten zal zullen waar wie wat hoe wij u uw hun haar hij zij je jij`;

const KNOWN = new Set(WORDS.split(/\s+/));

const BEGINNING = 4;

/** Parts with which compounds are taken apart, by their first four letters; the longest first. */
const PARTS = Map.groupBy(
  [...KNOWN].filter((word) => word.length >= BEGINNING).sort((a, b) => b.length - a.length),
  (word) => word.slice(0, BEGINNING),
);

const isCompound = (word: string): boolean =>
  (PARTS.get(word.slice(0, BEGINNING)) ?? []).some((part) => {
    if (!word.startsWith(part)) return false;
    const rest = word.slice(part.length);
    return KNOWN.has(rest) || (rest.length >= 8 && isCompound(rest));
  });

/** Whether a word of the subject's vocabulary, or a compound of such words. */
export const isKnownWord = (word: string): boolean => KNOWN.has(word) || (word.length >= 8 && isCompound(word));

/** Whether the word itself (no compound) is in the vocabulary. */
export const isListedWord = (word: string): boolean => KNOWN.has(word);

const beginnings = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1));

/** First parts of listed words of at least six letters: a token that is none of these begins no split word. */
export const FIRST_PARTS: ReadonlySet<string> = new Set([...KNOWN].filter((w) => w.length >= 6).flatMap(beginnings));
