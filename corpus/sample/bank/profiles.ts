/** Sentences of job profiles, for the annex that describes functions. A profile is no provision, whatever its words. */
export const PROFILE = {
  purpose: [
    'Het {dagelijks uitvoeren|verzorgen|voorbereiden} van de werkzaamheden op de afdeling, zodat {klanten op tijd worden geholpen|de planning wordt gehaald|de kwaliteit op peil blijft}.',
    'Het {ondersteunen|adviseren} van {leidinggevenden|de bedrijfsleiding} bij {het plannen van mensen en middelen|het verbeteren van werkwijzen}.',
    'Het {beheren|onderhouden} van {installaties en gereedschap|voorraden en gegevens}, zodat anderen ongestoord kunnen werken.',
  ],
  tasks: [
    'neemt opdrachten aan en bespreekt bijzonderheden met de {planner|opdrachtgever};',
    'controleert {aan het begin van de dienst|dagelijks} de staat van materialen en meldt gebreken;',
    'registreert de bestede uren en het verbruik in het daarvoor bestemde systeem;',
    "begeleidt leerlingen en nieuwe collega's bij de eerste werkzaamheden;",
    'signaleert onveilige situaties en neemt de eerste maatregelen;',
    'stelt {eenvoudige|periodieke} overzichten op en licht die toe in het werkoverleg;',
    'onderhoudt contacten met leveranciers over {levertijden|kwaliteit en prijs};',
    'bezoekt relaties op locatie en is in die uren mobiel bereikbaar voor de binnendienst;',
    'werkt volgens de voorschriften voor kwaliteit, milieu en veiligheid;',
    'draagt bij aan {verbetervoorstellen|projecten} en voert onderdelen daarvan zelfstandig uit.',
  ],
  demands: [
    'Vakkennis op het niveau van {een beroepsopleiding|middelbaar vakonderwijs|hoger onderwijs} en {een tot twee|drie tot vijf} jaar ervaring.',
    'Kan {zelfstandig|in teamverband} werken, {ook onder tijdsdruk|ook als het weer tegenzit}, en stelt prioriteiten in overleg.',
    "Beheerst de gangbare {programma's voor planning en administratie|meet- en regelapparatuur}.",
  ],
  burden: [
    'Werkt {staand en lopend|afwisselend zittend en staand}; tilt soms tot {tien|vijftien|twintig} kilo.',
    'Ondervindt hinder van {wind en vocht|stof en lawaai|wisselende temperaturen} gedurende een deel van de dag.',
  ],
};
