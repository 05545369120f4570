import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../model/report.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { toHtml } from '../reports/html/to-html.ts';
import { toCsv, toEvidenceCsv } from '../reports/to-csv.ts';
import { toJson } from '../reports/to-json.ts';
import { toXlsx } from '../reports/xlsx/to-xlsx.ts';
import { prepareFolder, whyUnwritable } from './output-folder.ts';

/** The kinds of file that a report is written as, by how their names end, all of one object. A new kind is a line here. */
const RENDERERS: Record<string, (report: Report) => string | Uint8Array | Promise<Uint8Array>> = {
  '.html': toHtml,
  '.xlsx': toXlsx,
  '.csv': toCsv,
  '-bewijsplaatsen.csv': toEvidenceCsv,
  '.json': toJson,
};

/** A report under its usual name keeps the names that its readers know. */
const nameOf = (name: string, ending: string): string =>
  name === USUAL && ending.startsWith('-') ? ending.slice(1) : `${name}${ending}`;

const USUAL = 'rapport';

/** Writes a report in every kind into a folder, which is made when it is not there; returns the files. */
export async function writeReport(
  report: Report,
  directory: string,
  name = USUAL,
): Promise<Result<string[], 'OUTPUT_UNWRITABLE'>> {
  const prepared = await prepareFolder(directory);
  if (!prepared.ok) return prepared;
  const rendered = await Promise.all(
    Object.entries(RENDERERS).map(async ([ending, render]) => ({
      path: join(directory, nameOf(name, ending)),
      content: await render(report),
    })),
  );
  try {
    for (const { path, content } of rendered) await writeFile(path, content);
  } catch (error) {
    return fail('OUTPUT_UNWRITABLE', { file: directory, detail: whyUnwritable(error) });
  }
  return ok(rendered.map(({ path }) => path));
}
