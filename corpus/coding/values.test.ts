import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../language/analyse.ts';
import type { Code } from '../model/coding.ts';
import { valuesOf } from './values.ts';
import { valuesInShort as found, codeHit as hit, MONEY_LETTERS as SHORT } from './values-in-short.ts';

describe('notations', () => {
  test.each([
    ['De thuiswerkvergoeding is € 2,- per dag.', 'T 2 dag'],
    ['De thuiswerkvergoeding is €2 per dag.', 'T 2 dag'],
    ['De thuiswerkvergoeding is EUR 2,15 per dag.', 'T 2.15 dag'],
    ['De thuiswerkvergoeding is 2 euro per dag.', 'T 2 dag'],
    ['De thuiswerkvergoeding is twee euro per dag.', 'T 2 dag'],
    ['De thuiswerkvergoeding is € 1.000 per jaar.', 'T 1000 jaar'],
    ['De thuiswerkvergoeding is € 1.250,50 per jaar.', 'T 1250.5 jaar'],
    ['De thuiswerkvergoeding is € 2 ,00 per dag.', 'T 2 dag'],
    ['De thuiswerkvergoeding is € 2.15 per dag.', 'T 2.15 dag'],
    ['De thuiswerkvergoeding is 35 euro bruto per maand.', 'T 35 maand'],
    ['De thuiswerkvergoeding is € 2,= netto p/d.', 'T 2 dag'],
    ['De thuiswerkvergoeding is 40 eurocent per uur.', 'T 0.4 uur'],
    ['De thuiswerkvergoeding is € 2,00 (zegge: twee euro) per dag.', 'T 2 dag'],
    ['De thuiswerkvergoeding is euro 3,00 per thuisgewerkte dag.', 'T 3 dag'],
    ['De thuiswerkvergoeding bedraagt vijfentwintig euro per maand.', 'T 25 maand'],
    ['De thuiswerkvergoeding is 2,15 € per dag.', 'T 2.15 dag'],
    ['De thuiswerker krijgt 2,15 per dag.', 'T 2.15 dag'],
    ['De thuiswerkvergoeding is 2 euro 35.', 'T 2.35 -'],
    ['De thuiswerkvergoeding is € 0,25 per thuisgewerkt uur.', 'T 0.25 uur'],
    ['Bij 38 uur ontvangt de thuiswerker maandelijks € 30,-.', 'T 30 maand'],
    ['De thuiswerkvergoeding is twee euro vijftig per dag.', 'T 2.5 dag'],
    ['De thuiswerkvergoeding is 2 euro en 40 cent per dag.', 'T 2.4 dag'],
    ['De thuiswerkvergoeding bedraagt 2,40 per thuiswerkdag.', 'T 2.4 dag'],
    ['De thuiswerkvergoeding is € 6OO,- per jaar.', 'T 600 jaar'],
    ['De thuiswerkvergoeding is € 2, 15 per dag.', 'T 2.15 dag'],
  ])('reads %s', (text, value) => {
    expect(found(text, 'T')).toEqual([value]);
  });
});

describe('periods', () => {
  test.each([
    ['Per thuis gewerkte dag ontvangt de werknemer € 2.', 'T 2 dag'],
    ['Voor iedere volledige thuiswerkdag wordt € 2 betaald.', 'T 2 dag'],
    ['Voor elke halve dag thuiswerken is de vergoeding € 1.', 'T 1 halve_dag'],
    ['Per dagdeel dat thuis wordt gewerkt geldt € 1,10.', 'T 1.1 halve_dag'],
    ['De thuiswerker krijgt maandelijks € 30.', 'T 30 maand'],
    ['Wie vanuit huis werkt krijgt wekelijks € 7.', 'T 7 week'],
    ['De thuiswerker krijgt een maandelijkse vergoeding van € 30.', 'T 30 maand'],
    ['De thuiswerkvergoeding is € 90 en wordt elk kwartaal betaald.', 'T 90 kwartaal'],
    ['De jaarlijkse thuiswerkvergoeding is € 400.', 'T 400 jaar'],
    ['Wie thuis heeft gewerkt krijgt een eenmalig bedrag van € 300.', 'T 300 eenmalig'],
    ['Voor elk uur thuiswerken is er € 0,30.', 'T 0.3 uur'],
    ['De werknemer die twee dagen per week thuiswerkt, ontvangt € 25 per maand.', 'T 25 maand'],
    ['De thuiswerkvergoeding is € 2 per dag en wordt maandelijks uitbetaald.', 'T 2 dag'],
    ['Op dagen waarop hij thuiswerkt, heeft hij recht op € 2.', 'T 2 dag'],
    ['Het bedrag per thuiswerkdag wordt jaarlijks per 1 januari herzien en is nu € 2.', 'T 2 dag'],
    ['De thuiswerkvergoeding van € 30 wordt maandelijks uitbetaald.', 'T 30 maand'],
    ['Voor elke dag dat hij thuiswerkt is er € 2, per kwartaal uit te betalen.', 'T 2 dag'],
    ['Wie ten minste vier uur op een dag thuiswerkt, ontvangt € 2.', 'T 2 dag'],
    ['De thuiswerker ontvangt op jaarbasis € 400.', 'T 400 jaar'],
    ['De thuiswerkvergoeding is € 2,40/dag.', 'T 2.4 dag'],
    ['De thuiswerker ontvangt € 40 netto p.m. ter dekking van zijn kosten.', 'T 40 maand'],
    ['Per thuiswerkdag is € 2 per werknemer beschikbaar.', 'T 2 dag'],
    ['De thuiswerkvergoeding van € 2 per dag wordt jaarlijks geïndexeerd.', 'T 2 dag'],
    ['Voor iedere dag dat de werknemer de volledige werkdag thuis werkt, geldt € 3,- netto.', 'T 3 dag'],
    ['De thuiswerkvergoeding is per dag 2 euro en per 1 januari 2023 geen andere.', 'T 2 dag'],
    ['Halve dag thuiswerken | € 1,20', 'T 1.2 halve_dag'],
    ['Thuiswerkdag | € 2,40', 'T 2.4 dag'],
  ])('reads %s', (text, value) => {
    expect(found(text, 'T')).toEqual([value]);
  });

  test.each([
    ['eens per vijf jaar', 'n_jaar 5'],
    ['eenmaal per vijf kalenderjaren', 'n_jaar 5'],
    ['één keer in de 5 jaar', 'n_jaar 5'],
    ['om de drie jaar', 'n_jaar 3'],
    ['per periode van vijf jaar', 'n_jaar 5'],
    ['over een periode van 10 jaar', 'n_jaar 10'],
    ['in drie jaar', 'n_jaar 3'],
    ['iedere vier jaar', 'n_jaar 4'],
    ['per 60 maanden', 'n_jaar 5'],
    ['eenmalig', 'eenmalig'],
    ['per kalenderjaar', 'jaar'],
    ['per vijf (5) jaar', 'n_jaar 5'],
    ['voor de duur van vijf jaar', 'n_jaar 5'],
    ['binnen een tijdvak van vijf jaar', 'n_jaar 5'],
    ['vijfjaarlijks', 'n_jaar 5'],
    ['eens per jaar', 'jaar'],
  ])('reads a workplace budget that comes %s', (period, value) => {
    expect(
      found(`De werknemer kan ${period} voor ten hoogste € 750 meubilair voor de thuiswerkplek aanschaffen.`, 'W'),
    ).toEqual([`W 750 max ${value}`]);
    expect(found(`Voor de inrichting van de thuiswerkplek is € 750 ${period} beschikbaar.`, 'W')).toEqual([
      `W 750 ${value}`,
    ]);
  });
});

describe('bounds', () => {
  test.each([
    ['is ten minste € 2 per dag', 'min'],
    ['is minimaal € 2 per dag', 'min'],
    ['bedraagt nooit minder dan € 2 per dag', 'min'],
    ['mag niet lager zijn dan € 2 per dag', 'min'],
    ['is € 2 of meer per dag', 'min'],
    ['is maximaal € 2 per dag', 'max'],
    ['is ten hoogste € 2 per dag', 'max'],
    ['is hooguit € 2 per dag', 'max'],
    ['bedraagt niet meer dan € 2 per dag', 'max'],
    ['loopt op tot € 2 per dag', 'max'],
    ['kent een maximum van € 2 per dag', 'max'],
    ['wordt vergoed tot een bedrag van € 2 per dag', 'max'],
    ['is € 2 per dag, naar rato van het dienstverband', 'max'],
    ['is € 2 per dag. Bij deeltijd wordt het bedrag naar evenredigheid verlaagd', 'max'],
    ['is € 2 per dag op basis van een voltijds dienstverband', 'max'],
    ['is € 2 per dag, pro rata voor deeltijders', 'max'],
    ['is € 2 per dag. De reiskosten worden naar rato verlaagd', null],
    ['is € 2 per dag en wordt niet naar rato verminderd', null],
    ['is € 2 per dag. Ga je binnen een jaar uit dienst, dan betaal je een evenredig deel terug', null],
    ['is € 2 per dag. Wie halverwege de maand in dienst komt, ontvangt het bedrag naar rato', null],
    ['is € 2 per dag, ongeacht de arbeidsduur', null],
  ])('the allowance %s', (words, bound) => {
    expect(found(`De thuiswerkvergoeding ${words}.`, 'T')).toEqual([['T 2', bound, 'dag'].filter(Boolean).join(' ')]);
  });

  test('gives a range a minimum and a maximum', () => {
    expect(found('De thuiswerkvergoeding ligt tussen de € 1,50 en de € 3 per dag.', 'T')).toEqual([
      'T 1.5 min dag',
      'T 3 max dag',
    ]);
    expect(found('Het inrichtingsbudget is € 250 tot € 500 per drie jaar.', 'W')).toEqual([
      'W 250 min n_jaar 3',
      'W 500 max n_jaar 3',
    ]);
  });

  test('keeps an old and a new amount exact', () => {
    expect(found('De thuiswerkvergoeding stijgt van € 2,15 naar € 2,35 per dag.', 'T')).toEqual([
      'T 2.15 dag',
      'T 2.35 dag',
    ]);
  });
});

describe('purposes', () => {
  test.each([
    ['De werknemer ontvangt € 2 per thuiswerkdag en € 25 per maand voor internet.', 'TI', ['T 2 dag', 'I 25 maand']],
    [
      'Naast de internetvergoeding van € 25 per maand geldt een thuiswerkvergoeding van € 2 per dag.',
      'TI',
      ['I 25 maand', 'T 2 dag'],
    ],
    ['Reiskosten worden vergoed met € 0,21 per kilometer; thuiswerken met € 2,15 per dag.', 'T', ['T 2.15 dag']],
    ['De reiskostenvergoeding is € 8 per dag. De thuiswerkvergoeding is € 2 per dag.', 'T', ['T 2 dag']],
    ['Over thuiswerkdagen krijgt u geen reiskosten maar € 2 per dag.', 'T', ['T 2 dag']],
    ['De piketvergoeding is € 150 per week. Wie thuiswerkt krijgt € 2 per dag.', 'T', ['T 2 dag']],
    [
      'Voor een laptop geldt een budget van € 900 per 4 jaar en voor een bureaustoel € 400 per 7 jaar.',
      'WC',
      ['C 900 n_jaar 4', 'W 400 n_jaar 7'],
    ],
    ['De kosten van internet en thuiswerkkosten worden samen vergoed met € 30 per maand.', 'TI', ['T 30 maand']],
    ['Thuiswerkers krijgen € 50 per maand. Dit bedrag is bestemd voor internet.', 'I', ['I 50 maand']],
    ['De vergoeding per uur is € 2,65/8 en per dag € 2,65 voor thuiswerken.', 'T', ['T 2.65 dag']],
    ['Het salaris is minder dan € 3.000 per maand. De thuiswerkvergoeding is € 2 per dag.', 'T', ['T 2 dag']],
    ['De werkgever stelt voor de thuiswerkplek € 1.000 bruto beschikbaar, eenmalig.', 'W', ['W 1000 eenmalig']],
    [
      'Voor thuiswerken ontvangt de werknemer € 2 per dag. Voor de aanschaf van een bureau en een stoel is er eens in de vijf jaar € 600.',
      'TW',
      ['T 2 dag', 'W 600 n_jaar 5'],
    ],
  ])('%s', (text, codes, values) => {
    expect(found(text, codes)).toEqual(values);
  });

  test.each([
    [
      'De werkgever betaalt voor de mobiele telefoon € 12 per maand. De thuiswerkvergoeding is € 2 per dag.',
      'T',
      ['T 2 dag'],
    ],
    ['De thuiswerkvergoeding is € 2 per dag, tot een maximum van € 40 per maand.', 'T', ['T 2 dag', 'T 40 max maand']],
    ['De werknemer ontvangt een toeslag van € 2 per thuiswerkdag.', 'T', ['T 2 dag']],
    ['Wie thuis heeft gewerkt, ontvangt een uitkering van € 300 ineens.', 'T', ['T 300 eenmalig']],
    [
      'Hij krijgt € 30 per maand, dat met het salaris wordt betaald en automatisch wordt aangepast.',
      'T',
      ['T 30 maand'],
    ],
    ['Het bedrag is € 30 per maand en wordt tijdens vakantie doorbetaald.', 'T', ['T 30 maand']],
    ['Het bedrag is € 2 per dag zonder inhouding van loonheffing.', 'T', ['T 2 dag']],
    ['Wie niet naar kantoor reist, krijgt € 2 per dag.', 'T', ['T 2 dag']],
    ['Per dag € 2, per halve dag € 1 voor thuiswerken.', 'T', ['T 2 dag', 'T 1 halve_dag']],
    ['In 2023 is de thuiswerkvergoeding € 2,15 per dag, in 2024 € 2,35.', 'T', ['T 2.15 dag', 'T 2.35 dag']],
    ['In plaats van een reiskostenvergoeding ontvangt de thuiswerker € 2 per dag.', 'T', ['T 2 dag']],
    [
      'De werknemer kiest tussen een reiskostenvergoeding van € 8 per dag of een thuiswerkvergoeding van € 2 per dag.',
      'T',
      ['T 2 dag'],
    ],
    ['De vergoeding voor de thuiswerkplek is € 2 per dag.', 'T', ['T 2 dag']],
    [
      'Vergoed worden: een bureau (max. € 300), een stoel (max. € 400) en internet (€ 20 p.m.).',
      'IW',
      ['W 300 max -', 'W 400 max -', 'I 20 maand'],
    ],
    [
      'Voor energie en koffie krijg je € 2 per thuiswerkdag, voor internet € 20 per maand en voor een stoel eens in de 5 jaar maximaal € 350.',
      'TIW',
      ['T 2 dag', 'I 20 maand', 'W 350 max n_jaar 5'],
    ],
    ['Een laptop wordt verstrekt; voor een koptelefoon en muis is er € 75 per twee jaar.', 'C', ['C 75 n_jaar 2']],
    [
      'Aan inrichting van de werkplek thuis wordt € 1.200 besteed in een periode van vijf jaar. De internetvergoeding bedraagt € 30 per maand.',
      'IW',
      ['W 1200 n_jaar 5', 'I 30 maand'],
    ],
  ])('%s', (text, codes, values) => {
    expect(found(text, codes)).toEqual(values);
  });

  test('reads items and rows under the sentence that introduces them', () => {
    const items =
      'De werkgever vergoedt:\na. het internet thuis: € 20 per maand;\nb. een bureau: eenmalig € 300;\nc. woon-werkverkeer: € 0,21 per km.';
    expect(found(items, 'IW')).toEqual(['I 20 maand', 'W 300 eenmalig']);
    const rows = 'De thuiswerkvergoeding per maand is:\néén dag per week | € 9\ntwee dagen per week | € 18';
    expect(found(rows, 'T')).toEqual(['T 9 maand', 'T 18 maand']);
  });

  test('takes purpose and period from the heading and the lead when the text has none', () => {
    expect(found('De vergoeding bedraagt € 2,40.', 'TI', 'Thuiswerkvergoeding per dag')).toEqual(['T 2.4 dag']);
    expect(
      found('een bedrag van € 25;', 'TI', 'Hybride werken', 'Voor internet ontvangt de werknemer per maand:'),
    ).toEqual(['I 25 maand']);
  });

  test('gives nothing to a passage without a code that has amounts', () => {
    expect(
      valuesOf(analyse('De thuiswerkvergoeding is € 2 per dag.'), [hit('thuiswerken')], { headings: [], lead: null }),
    ).toEqual([]);
  });
});

describe('tax-free maximum', () => {
  test.each([
    ['De thuiswerkvergoeding is gelijk aan het fiscaal maximaal toegestane bedrag.', ['T F dag']],
    ['De werknemer ontvangt voor thuiswerken het door de Belastingdienst toegestane bedrag.', ['T F dag']],
    ['De thuiswerkvergoeding volgt het bedrag van de gerichte vrijstelling.', ['T F dag']],
    ['De thuiswerkvergoeding is het fiscaal vrijgestelde bedrag (in 2023 € 2,15 per dag).', ['T F2.15 dag']],
    ['De thuiswerkvergoeding is € 2,35 per dag, het fiscale maximum van 2024.', ['T F2.35 dag']],
    ['De thuiswerkvergoeding is het maximale onbelaste bedrag van € 2,40.', ['T F2.4 dag']],
    ['De thuiswerkvergoeding is € 2,40 per dag. Dit is het fiscaal onbelaste maximum.', ['T F2.4 dag']],
    ['Voor thuiswerken geldt ten hoogste het onbelaste maximum.', ['T F max dag']],
    ['De thuiswerkvergoeding is minimaal gelijk aan de fiscale norm.', ['T F min dag']],
    ['De thuiswerkvergoeding is € 2 per dag, mits fiscaal toegestaan.', ['T 2 dag']],
    [
      'De thuiswerkvergoeding is € 2 per dag. Als het vrijgestelde bedrag van de fiscus wijzigt, volgt zij.',
      ['T F2 dag'],
    ],
    ['Voor thuiswerken betaalt de werkgever wat belastingvrij is.', ['T F dag']],
    ['Per thuiswerkdag wordt het gericht vrijgestelde bedrag betaald.', ['T F dag']],
    ['Voor thuiswerken geldt het bedrag dat onbelast kan worden betaald.', ['T F dag']],
    ['De thuiswerkvergoeding is ter hoogte van de fiscaal onbelaste vergoeding.', ['T F dag']],
    ['Reizen wordt vergoed met het fiscaal maximum van € 0,23 per km, thuiswerken met € 2 per dag.', ['T 2 dag']],
    ['Per thuiswerkdag betaalt hij het bedrag dat vrij van loonheffing mag worden gegeven.', ['T F dag']],
    ['Per thuiswerkdag wordt het bedrag betaald dat in de wet is vrijgesteld.', ['T F dag']],
    ['De thuiswerkvergoeding is € 2 per dag en wordt vrij van belasting betaald.', ['T 2 dag']],
    ['De onbelaste thuiswerkvergoeding is € 2 per dag.', ['T 2 dag']],
    ['Reiskosten worden vergoed tot het fiscaal maximum. Voor thuiswerken is er € 2 per dag.', ['T 2 dag']],
  ])('%s', (text, values) => {
    expect(found(text, 'T')).toEqual(values);
  });
});

test('dates the amounts that the text dates, first and last day inclusive', () => {
  const text =
    'De thuiswerkvergoeding per dag is:\n- tot 1 juli 2023: € 2;\n- van 1 juli 2023 tot en met 30 juni 2024: € 2,50;\n- vanaf 1 juli 2024: € 3.';
  const values = valuesOf(analyse(text), [hit('thuiswerkvergoeding')], { headings: [], lead: null });
  expect(values.map(({ amount, from, until }) => [amount, from, until])).toEqual([
    [2, null, '2023-06-30'],
    [2.5, '2023-07-01', '2024-06-30'],
    [3, '2024-07-01', null],
  ]);
});

describe('dates of sums in one sentence', () => {
  test.each([
    ['Per 1 juli 2024 gaat de thuiswerkvergoeding van € 2 naar € 3.', '2 -2024-06-30', '3 2024-07-01-'],
    ['De thuiswerkvergoeding was € 2 en wordt per 1 juli 2024 € 3.', '2 -2024-06-30', '3 2024-07-01-'],
    ['De thuiswerkvergoeding, nu € 2, wordt per 1 juli 2024 verhoogd tot € 3.', '2 -2024-06-30', '3 2024-07-01-'],
    ['De thuiswerkvergoeding is € 2 tot 1 juli 2024 en vanaf 1 juli 2024 € 3.', '2 -2024-06-30', '3 2024-07-01-'],
    ['De thuiswerkvergoeding is € 2 tot 1 juli 2024 en vanaf die datum € 3.', '2 -2024-06-30', '3 2024-07-01-'],
    ['Tot 1 juli 2024 is de thuiswerkvergoeding € 2, daarna € 3.', '2 -2024-06-30', '3 2024-07-01-'],
  ])('%s', (text, ...dated) => {
    const values = valuesOf(analyse(text), [hit('thuiswerkvergoeding')], { headings: [], lead: null });
    expect(values.map(({ amount, from, until }) => `${amount} ${from ?? ''}-${until ?? ''}`)).toEqual(dated);
  });
});

test('never throws, and every value stands in the text', () => {
  const parts = fc.constantFrom(
    ...'€ 2,- |€ 750 |per dag |per |eens |in vijf jaar |ten hoogste |fiscaal |maximaal |bedrag |internet |thuiswerkdag |bureau |km |en |, |; |: |. De |naar rato |tot |1 januari 2024 |a. |\n|2023 |twee |dagen per week |/8 '.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(parts), fc.subarray([...'TIWC']), (words, letters) => {
      const text = words.join('');
      const values = valuesOf(
        analyse(text),
        letters.map((letter) => hit(SHORT[letter] as Code)),
        { headings: ['Thuiswerken'], lead: null },
      );
      for (const { span, code, amount, fiscal_max } of values) {
        expect(letters.map((letter) => SHORT[letter])).toContain(code);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(amount !== null || fiscal_max).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
