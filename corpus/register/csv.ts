import { parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../model/result.ts';

/** A row of a list by column name, and the line of the file on which it ends; the first is 1. */
export type CsvRow = { values: Record<string, string>; line: number };

/** A CSV list: column names in lower case, its rows, and the `# key: value` notes above it. */
export type CsvList = { columns: string[]; rows: CsvRow[]; notes: Record<string, string> };

/** Bytes of a list as text: UTF-16 with a BOM, UTF-8 with or without, else the Windows encoding of older spreadsheets. */
export function decodeList(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const DELIMITERS = [';', ',', '\t'];

const delimiterOf = (header: string): string =>
  DELIMITERS.reduce((best, mark) => (header.split(mark).length > header.split(best).length ? mark : best));

function readNotes(lines: string[]): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const line of lines) {
    const note = /^#\s*([^:]+?)\s*:\s*(.*?)\s*$/.exec(line);
    if (note?.[1] && note[2] !== undefined) notes[note[1].toLowerCase()] = note[2];
  }
  return notes;
}

/** A row as csv-parse gives it with `info`. */
type ParsedRow = { record: string[]; info: { lines: number } };

/** The first line with which Excel is told the mark between columns. */
const SEPARATOR = /^"?sep=(.)"?\s*$/i;

/**
 * Reads a list separated by semicolons, commas or tabs, or by the mark of its `sep=` line. Lines with `#` above the
 * header are notes on the list.
 */
export function readCsv(text: string): Result<CsvList, 'LIST_EMPTY' | 'LIST_UNREADABLE'> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const separator = SEPARATOR.exec(lines.find((line) => line.trim() !== '') ?? '')?.[1];
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#') && !SEPARATOR.test(line));
  if (first < 0) return fail('LIST_EMPTY');
  const body = lines.slice(first);
  try {
    const [header, ...records] = parse(body.join('\n'), {
      info: true,
      delimiter: separator ?? delimiterOf(body[0] ?? ''),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as ParsedRow[];
    const columns = (header?.record ?? []).map((name) => name.toLowerCase());
    const rows = records.map(({ record, info }) => ({
      values: Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ''])),
      line: first + info.lines,
    }));
    return ok({ columns, rows, notes: readNotes(lines.slice(0, first)) });
  } catch (error) {
    return fail('LIST_UNREADABLE', { detail: error instanceof Error ? error.message : String(error) });
  }
}
