import { type Lexeme, lex, type QueryProblem } from './lexer.ts';
import { ENTITIES, isWords, type Query, SCOPES, type Words } from './syntax.ts';
import { parsePhrase, parseTerm } from './term.ts';

/** Deepest nesting of brackets, and longest chain of `~` and `>`, that is still read. */
export const MAX_DEPTH = 60;
/** Widest distance of `~` and `>` in words. */
export const MAX_DISTANCE = 50;

const EXPECTED = 'Hier werd een woord, een "woordgroep", een @lijst, een #gegeven of een haakje verwacht';

/** Where the parser is. `depth` counts open brackets. */
type Cursor = { lexemes: Lexeme[]; at: number; depth: number; problems: QueryProblem[] };

/**
 * A recursive descent parser, written by hand: four levels (OF; EN and NIET; ~ and >; one operand) of one function
 * each. A generator would need its own lexer, tree and message tables to give the same Dutch messages.
 */
export function parse(text: string): { query: Query | null; problems: QueryProblem[] } {
  const { lexemes, problems } = lex(text);
  const cursor: Cursor = { lexemes, at: 0, depth: 0, problems };
  const query = parseOr(cursor);
  const rest = next(cursor);
  if (query && rest.kind === 'close') report(cursor, rest, 'Er is geen haakje dat hiermee sluit.');
  else if (query && rest.kind !== 'end') report(cursor, rest, `${EXPECTED}.`);
  problems.sort((a, b) => a.start - b.start);
  return { query, problems };
}

function parseOr(cursor: Cursor): Query | null {
  const parts: Query[] = [];
  do {
    const part = parseAnd(cursor);
    if (!part) return null;
    parts.push(part);
  } while (take(cursor, 'or'));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return parts.every(isWords) ? { kind: 'either', parts } : { kind: 'or', parts };
}

function parseAnd(cursor: Cursor): Query | null {
  const parts: Query[] = [];
  const not: Query[] = [];
  do {
    const negated = parts.length > 0 && take(cursor, 'not') !== null;
    const part = parseNear(cursor);
    if (!part) return null;
    (negated ? not : parts).push(part);
  } while (take(cursor, 'and') || next(cursor).kind === 'not' || startsOperand(next(cursor)));
  const [only] = parts;
  return only && parts.length === 1 && not.length === 0 ? only : { kind: 'and', parts, not };
}

function parseNear(cursor: Cursor): Query | null {
  let left = parseOperand(cursor);
  for (let length = 1; left; length++) {
    const operator = take(cursor, 'near') ?? take(cursor, 'before');
    if (!operator) return left;
    const distance = distanceOf(cursor, operator);
    const right = parseOperand(cursor);
    if (!right) return null;
    if (!isWords(left) || !isWords(right)) {
      return report(
        cursor,
        operator,
        `Naast ${operator.kind === 'near' ? '~' : '>'} staan woorden, woordgroepen, lijsten of gegevens (met OF ertussen); EN, NIET en een bereik zoals zin(…) kunnen daar niet.`,
      );
    }
    if (length > MAX_DEPTH) return report(cursor, operator, `Meer dan ${MAX_DEPTH} keer ~ of > achter elkaar.`);
    left = { kind: 'near', left, right, distance, ordered: operator.kind === 'before' };
  }
  return null;
}

function distanceOf(cursor: Cursor, operator: Lexeme): number {
  const distance = Number(operator.value);
  const mark = operator.kind === 'near' ? '~' : '>';
  if (operator.value === '' || distance < 1 || distance > MAX_DISTANCE) {
    report(cursor, operator, `Na ${mark} hoort een aantal woorden van 1 tot ${MAX_DISTANCE}, zoals ${mark}5.`);
  }
  return distance;
}

function parseOperand(cursor: Cursor): Query | null {
  const lexeme = next(cursor);
  if (lexeme.kind === 'scope' || lexeme.kind === 'open') return parseGroup(cursor);
  if (!startsOperand(lexeme)) return report(cursor, lexeme, missing(lexeme));
  cursor.at++;
  return parseLeaf(cursor, lexeme);
}

function parseLeaf(cursor: Cursor, lexeme: Lexeme): Words {
  switch (lexeme.kind) {
    case 'phrase': {
      const parts = parsePhrase(lexeme.value);
      if (typeof parts === 'string') report(cursor, lexeme, parts);
      return { kind: 'phrase', parts: typeof parts === 'string' ? [] : parts };
    }
    case 'list':
      if (lexeme.value === '') report(cursor, lexeme, 'Na @ hoort de naam van een lijst.');
      return { kind: 'list', name: lexeme.value };
    case 'entity': {
      const entity = ENTITIES.find((name) => name === lexeme.value);
      if (!entity)
        report(
          cursor,
          lexeme,
          `Onbekend gegeven #${lexeme.value}; bekend zijn ${ENTITIES.map((name) => `#${name}`).join(' ')}.`,
        );
      return { kind: 'entity', entity: entity ?? 'bedrag' };
    }
    default: {
      const term = parseTerm(lexeme.value);
      if (typeof term === 'string') report(cursor, lexeme, term);
      return { kind: 'term', term: typeof term === 'string' ? { kind: 'exact', word: '' } : term };
    }
  }
}

/** Reads `( … )` or `zin( … )`. */
function parseGroup(cursor: Cursor): Query | null {
  const name = take(cursor, 'scope');
  const scope = SCOPES.find((known) => known === name?.value);
  if (name && !scope)
    report(
      cursor,
      name,
      `Onbekend bereik ${name.value}(…); bekend zijn ${SCOPES.map((known) => `${known}(…)`).join(' ')}.`,
    );
  const open = next(cursor);
  cursor.at++;
  if (++cursor.depth > MAX_DEPTH)
    return report(cursor, open, `Meer dan ${MAX_DEPTH} haakjes in elkaar: maak de zoekvraag eenvoudiger.`);
  const query = parseOr(cursor);
  if (!query) return null;
  if (!take(cursor, 'close'))
    return report(cursor, next(cursor), `Het haakje van teken ${open.start + 1} is niet gesloten.`);
  cursor.depth--;
  return scope ? { kind: 'scope', scope, query } : query;
}

const startsOperand = (lexeme: Lexeme): boolean =>
  ['word', 'phrase', 'list', 'entity', 'scope', 'open'].includes(lexeme.kind);

function missing(lexeme: Lexeme): string {
  if (lexeme.kind === 'end') return `${EXPECTED}, maar de zoekvraag houdt op.`;
  if (lexeme.kind === 'not') return 'Links van NIET hoort iets te staan: A NIET B betekent wel A en niet B.';
  if (lexeme.kind === 'close') return `${EXPECTED}, maar er staat een haakje sluiten.`;
  return `${EXPECTED}, maar er staat ${lexeme.value || (lexeme.kind === 'near' ? '~' : '>')}.`;
}

function report(cursor: Cursor, at: Lexeme, message: string): null {
  cursor.problems.push({ start: at.start, end: Math.max(at.end, at.start + 1), message });
  return null;
}

/** The next lexeme; the last one, of kind `end`, is never passed. */
function next(cursor: Cursor): Lexeme {
  return cursor.lexemes[Math.min(cursor.at, cursor.lexemes.length - 1)] as Lexeme;
}

function take(cursor: Cursor, kind: Lexeme['kind']): Lexeme | null {
  const lexeme = next(cursor);
  if (lexeme.kind !== kind) return null;
  cursor.at++;
  return lexeme;
}
