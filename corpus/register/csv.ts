import { parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../model/result.ts';

/** A CSV list: column names in lower case, one record per row, and the `# key: value` notes above it. */
export type CsvList = { columns: string[]; rows: Record<string, string>[]; notes: Record<string, string> };

/** Bytes of a list as text: UTF-8 (with or without BOM), else the Windows encoding that older spreadsheets write. */
export function decodeList(bytes: Uint8Array): string {
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

/** Reads a list separated by semicolons, commas or tabs. Lines with `#` above the header are notes on the list. */
export function readCsv(text: string): Result<CsvList, 'LIST_EMPTY' | 'LIST_UNREADABLE'> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first < 0) return fail('LIST_EMPTY');
  const body = lines.slice(first);
  try {
    const [header = [], ...records] = parse(body.join('\n'), {
      delimiter: delimiterOf(body[0] ?? ''),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const columns = header.map((name) => name.toLowerCase());
    const rows = records.map((record) => Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ''])));
    return ok({ columns, rows, notes: readNotes(lines.slice(0, first)) });
  } catch (error) {
    return fail('LIST_UNREADABLE', { detail: error instanceof Error ? error.message : String(error) });
  }
}
