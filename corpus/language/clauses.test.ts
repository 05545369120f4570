import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';
import { tokenise } from './tokens.ts';

/** The clauses of a sentence, each with the number of its main clause, and a colon where it is subordinate. */
function clauses(text: string): string[] {
  const tokens = tokenise(text);
  return clausesOf(tokens).map(({ from, to, main, isSubordinate }) => {
    const words = tokens.slice(from, to).filter((token) => token.kind !== 'mark');
    return `${main}${isSubordinate ? ':' : ''} ${words.map((token) => token.text).join(' ')}`;
  });
}

test.each([
  ['De medewerker mag thuiswerken en ontvangt € 2.', ['0 De medewerker mag thuiswerken', '1 en ontvangt 2']],
  ['De werknemer die thuiswerkt ontvangt geld.', ['0 De werknemer', '0: die thuiswerkt', '0 ontvangt geld']],
  ['Na een melding kan hij die dag thuis werken.', ['0 Na een melding kan hij die dag thuis werken']],
  [
    'Managers die leiding geven aan hybride teams kunnen een coach vragen.',
    ['0 Managers', '0: die leiding geven aan hybride teams', '0 kunnen een coach vragen'],
  ],
  [
    'Hij meldt op welke dagen hij reist en op welke dagen hij thuis werkt.',
    ['0 Hij meldt op welke dagen hij reist en op welke dagen hij thuis werkt'],
  ],
  ['Wie thuiswerkt, dient bereikbaar te zijn.', ['0: Wie thuiswerkt', '0 dient bereikbaar te zijn']],
  [
    'De werkgever kan, indien nodig geacht wordt, een laptop geven en een stoel lenen.',
    ['0 De werkgever kan', '0: indien nodig geacht wordt', '0 een laptop geven en een stoel lenen'],
  ],
  ['Werkt hij thuis, dan ontvangt hij niets.', ['0: Werkt hij thuis', '0 dan ontvangt hij niets']],
  [
    'Dan ontvangt hij reiskosten en niet de vergoeding voor thuiswerken.',
    ['0 Dan ontvangt hij reiskosten', '1 en niet de vergoeding voor thuiswerken'],
  ],
  [
    'Hij kan thuis werken, met dien verstande dat hij een dag op kantoor werkt.',
    ['0 Hij kan thuis werken', '1 met dien verstande dat hij een dag op kantoor werkt'],
  ],
  [
    'Dit mag niet ten koste gaan van het team; de werkgever spant zich daarvoor in.',
    ['0 Dit mag niet ten koste gaan van het team', '1 de werkgever spant zich daarvoor in'],
  ],
  [
    'De werkgever zorgt dat de werkplek veilig is en dat hij wordt getoetst.',
    ['0 De werkgever zorgt dat de werkplek veilig is en dat hij wordt getoetst'],
  ],
  [
    'Het volgen van systemen waarmee thuiswerkers kunnen worden gevolgd, is verboden en wordt bestraft.',
    [
      '0 Het volgen van systemen',
      '0: waarmee thuiswerkers kunnen worden gevolgd',
      '0 is verboden',
      '1 en wordt bestraft',
    ],
  ],
  [
    'Als je thuiswerkt, krijg je € 2 per dag en mag je een stoel lenen.',
    ['0: Als je thuiswerkt', '0 krijg je 2 per dag', '1 en mag je een stoel lenen'],
  ],
  [
    'Om uitval te voorkomen, houdt de leidinggevende contact.',
    ['0: Om uitval te voorkomen', '0 houdt de leidinggevende contact'],
  ],
  [
    'De werknemer krijgt een bureau, een stoel en een lamp.',
    ['0 De werknemer krijgt een bureau een stoel en een lamp'],
  ],
  ['Hij kan indien nodig thuis werken.', ['0 Hij kan indien nodig thuis werken']],
  ['Er dienen (werk)afspraken te worden gemaakt.', ['0 Er dienen werk afspraken te worden gemaakt']],
  [
    'Hij leent een stoel aan de werknemer die thuiswerkt en bespreekt dat met hem.',
    ['0 Hij leent een stoel aan de werknemer', '0: die thuiswerkt', '1 en bespreekt dat met hem'],
  ],
  ['Hij mag na een melding die dag thuis werken.', ['0 Hij mag na een melding die dag thuis werken']],
  [
    'Hij die de helft van zijn tijd thuis werkt, rust.',
    ['0 Hij', '0: die de helft van zijn tijd thuis werkt', '0 rust'],
  ],
  ['Werkt u thuis?', ['0: Werkt u thuis']],
  ['Werk je deels thuis, dan kies je.', ['0: Werk je deels thuis', '0 dan kies je']],
  [
    'Indien het bedrijfsbelang zich niet verzet kan hij thuis werken.',
    ['0: Indien het bedrijfsbelang zich niet verzet', '0 kan hij thuis werken'],
  ],
  [
    'Over de dagen dat hij thuiswerkt ontvangt hij niets.',
    ['0 Over de dagen', '0: dat hij thuiswerkt', '0 ontvangt hij niets'],
  ],
])('takes apart: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test('gives every token of any sentence to exactly one clause', () => {
  const words =
    'als die en of , ; dat om te kan werkt ontvangt werken de hij niet wie thuis mits zijn met dien verstande'.split(
      ' ',
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), (parts) => {
      const tokens = tokenise(parts.join(' '));
      const found = clausesOf(tokens);
      expect(found[0]?.from).toBe(0);
      expect(found.at(-1)?.to).toBe(tokens.length);
      for (const [k, clause] of found.entries()) expect(clause.from).toBe(found[k - 1]?.to ?? 0);
    }),
  );
});
