import { expect, test } from 'vitest';
import { analyse } from '../language/analyse.ts';
import type { CodeHit, Extent } from '../model/coding.ts';
import { extentOf } from './extent.ts';

const OMVANG: CodeHit = { code: 'omvang', strength: 'kan', temporary: false, confidence: null, rules: [], spans: [] };

/** "2 dagen max thuis": quantity, bound when not exact, place, period when not a week. */
function short({ days_per_week, percentage, hours, bound, of, per }: Extent): string {
  const quantity =
    days_per_week !== null ? `${days_per_week} dagen` : percentage !== null ? `${percentage}%` : `${hours} uur`;
  return [quantity, bound === 'exact' ? '' : bound, of, per === 'week' ? '' : per].filter(Boolean).join(' ');
}

const found = (text: string, heading = 'Hybride werken'): string[] =>
  extentOf(analyse(text), [OMVANG], { headings: [heading], lead: null }).map(short);

test.each([
  ['De werknemer mag twee dagen per week thuiswerken.', ['2 dagen thuis']],
  ['Je werkt maximaal 3 dagen in de week vanuit huis.', ['3 dagen max thuis']],
  ['Ten minste één dag per week wordt op kantoor gewerkt.', ['1 dagen min kantoor']],
  ['Medewerkers zijn minimaal twee dagen op kantoor.', ['2 dagen min kantoor']],
  ['Het team is wekelijks ten minste een dag samen op de vestiging.', ['1 dagen min kantoor']],
  ['Er wordt niet meer dan twee dagen per week buiten kantoor gewerkt.', ['2 dagen max thuis']],
  ['De helft van de werktijd mag thuis worden gewerkt.', ['50% thuis']],
  ['Ten hoogste een derde deel van de arbeidsduur kan elders worden gewerkt.', ['33.3% max thuis']],
  ['Thuiswerken kan tot 40% van de werktijd.', ['40% max thuis']],
  ['Minimaal vijftig procent van de tijd ben je op locatie.', ['50% min kantoor']],
  ['De richtlijn is 60% op kantoor en 40% thuis.', ['60% kantoor', '40% thuis']],
  ['Gemiddeld wordt drie dagen thuis en twee dagen op kantoor gewerkt.', ['3 dagen thuis', '2 dagen kantoor']],
  ['Minimaal één en maximaal drie dagen per week wordt thuisgewerkt.', ['1 dagen min thuis', '3 dagen max thuis']],
  ['Twee tot drie dagen per week werk je vanuit huis.', ['2 dagen min thuis', '3 dagen max thuis']],
  ['Per week kunnen hooguit 16 uur thuis worden gewerkt.', ['16 uur max thuis']],
  ['Een halve dag per week telewerken is toegestaan.', ['0.5 dagen thuis']],
  ['Twee van de vijf werkdagen werkt hij thuis.', ['2 dagen thuis']],
  ['Per maand mag vier dagen thuis worden gewerkt.', ['4 dagen thuis maand']],
  ['Wie vier dagen per week werkt, mag één dag per week thuiswerken.', ['1 dagen thuis']],
  ['De medewerker die minstens 24 uur per week werkt, mag een deel van zijn werk thuis doen.', []],
  ['Bij een werkweek van 36 uur per week kan 8 uur per week thuis worden gewerkt.', ['8 uur thuis']],
  ['Een vijfde deel (20%) van de werktijd kan thuis.', ['20% thuis']],
  ['Het aantal thuiswerkdagen is maximaal twee per week.', ['2 dagen max thuis']],
  ['Niemand is minder dan twee dagen per week op kantoor.', ['2 dagen min kantoor']],
  ['Eén dag per week mag op een locatie naar eigen keuze worden gewerkt.', ['1 dagen thuis']],
  ['Medewerkers werken twee dagen per week thuis en ontvangen daarvoor een vergoeding.', ['2 dagen thuis']],
  ['Als de functie het toelaat, wordt twee dagen per week thuisgewerkt.', ['2 dagen thuis']],
  ['Ten minste 40 procent van de werkweek is men aanwezig in het gebouw.', ['40% min kantoor']],
  ['Van de vijf werkdagen worden er drie op kantoor gewerkt.', ['3 dagen kantoor']],
  [
    'Bij een werkweek van vijf dagen zijn zij ten minste twee dagen op kantoor, bij vier dagen of minder ten minste één dag.',
    ['2 dagen min kantoor', '1 dagen min kantoor'],
  ],
  ['Een derde van het werk gebeurt op de vestiging en 67% van de tijd daarbuiten.', ['33.3% kantoor', '67% thuis']],
  ['Zij werken drie dagen per week in de studio en de overige dagen elders.', ['3 dagen kantoor']],
  ['Zij werken twee dagen per week aan de keukentafel en de overige dagen op kantoor.', ['2 dagen thuis']],
  ['Een of twee dagen per week kan thuis worden gewerkt.', ['1 dagen min thuis', '2 dagen max thuis']],
  ['2-3 dagen per week werk je thuis.', ['2 dagen min thuis', '3 dagen max thuis']],
  ['Om de week mag een dag thuis worden gewerkt.', ['0.5 dagen thuis']],
  ['Eens per twee weken is er een gezamenlijke kantoordag.', ['0.5 dagen kantoor']],
  ['Er is een wekelijkse kantoordag.', ['1 dagen kantoor']],
  ['De verdeling thuis/kantoor is 60/40.', ['60% thuis', '40% kantoor']],
  ['Tussen 20% en 60% van de werktijd wordt thuis gewerkt.', ['20% min thuis', '60% max thuis']],
  ['Twintig tot veertig procent van de werktijd wordt thuis gewerkt.', ['20% min thuis', '40% max thuis']],
  ['De werknemer mag 8 uur per week werken op een andere plaats dan het kantoor.', ['8 uur thuis']],
  ['Niet vaker dan twee keer per week wordt thuis gewerkt.', ['2 dagen max thuis']],
  ['Je komt minimaal 2x per week naar kantoor.', ['2 dagen min kantoor']],
  ['Hij werkt de helft thuis en de helft op kantoor.', ['50% thuis', '50% kantoor']],
  ['De verhouding tussen kantoor en thuis is 60-40.', ['60% kantoor', '40% thuis']],
  ['Iedereen komt tweemaal per week naar kantoor.', ['2 dagen kantoor']],
  ['Er kan op jaarbasis 40 dagen thuis worden gewerkt.', ['40 dagen thuis jaar']],
  ['Het maximumaantal thuiswerkdagen per week is drie.', ['3 dagen max thuis']],
  ['De dagen op kantoor zijn er minimaal twee per week.', ['2 dagen min kantoor']],
  ['Je bent minimaal 2 dagen fysiek bij elkaar op het werk.', ['2 dagen min kantoor']],
  ['Minimaal drie office days per week is de richtlijn.', ['3 dagen min kantoor']],
  ['Elke week werkt de verslaggever ten minste twee dagen op de redactie.', ['2 dagen min kantoor']],
  ['Aanwezigheid op locatie van 40% is het minimum.', ['40% min kantoor']],
  [
    'Wie 36 uur per week werkt, kan 2 dagen per week thuiswerken; wie 24 uur per week werkt, 1 dag.',
    ['2 dagen thuis', '1 dagen thuis'],
  ],
])('%s', (text, extents) => {
  expect(found(text)).toEqual(extents);
});

test.each([
  'Wie ten minste een dag per week thuiswerkt, ontvangt een vergoeding van € 2 per dag.',
  'De werknemer die twee dagen per week thuiswerkt, krijgt een budget voor inrichting.',
  'Werkt hij drie dagen per week thuis, dan is de vergoeding € 30 per maand.',
  'Bij twee dagen per week thuiswerken is de vergoeding € 18 per maand.',
  'De medewerker werkt maximaal twintig dagen per jaar vanuit een ander land.',
  'De reiskosten worden berekend over 214 dagen per jaar, verminderd met de thuiswerkdagen.',
  'De werkgever vergoedt 50% van de internetkosten thuis.',
  'De werknemer meldt uiterlijk twee dagen van tevoren dat hij thuiswerkt.',
  'Voor een halve thuiswerkdag wordt € 1 betaald.',
  'Op vrijdag werkt ten hoogste 60% van de medewerkers thuis.',
])('finds no extent in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('takes the place from the heading when the text has none', () => {
  expect(found('Ten minste twee dagen per week.', 'Aanwezigheid op kantoor')).toEqual(['2 dagen min kantoor']);
});

test('gives nothing without the code omvang', () => {
  expect(extentOf(analyse('Twee dagen per week thuis.'), [], { headings: [], lead: null })).toEqual([]);
});
