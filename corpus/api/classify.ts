import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { codePassage } from '../coding/code-passage.ts';
import type { CodedPassage } from '../model/coding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { compileRules } from '../rules/compile.ts';
import { standardRules } from './standard-rules.ts';

const clauses = z.object({
  clauses: z.array(
    z.object({
      id: z.string(),
      heading: z.string().nullable().default(null),
      text: z.string(),
      year: z.int().nullable().default(null),
    }),
  ),
});

export type ClassifiedClause = { id: string } & CodedPassage;

/** Codes the clauses of a JSON file (`docs/contract.md`, "classify"), each as a passage of its own. */
export async function classifyFile(
  path: string,
): Promise<Result<ClassifiedClause[], 'FILE_MISSING' | 'FILE_UNREADABLE' | 'CLAUSES_INVALID'>> {
  const file = await readJson(path);
  if (!file.ok) return file;
  const parsed = clauses.safeParse(file.value);
  if (!parsed.success) return fail('CLAUSES_INVALID', { file: path, detail: z.prettifyError(parsed.error) });
  const rules = compileRules(standardRules());
  return ok(
    parsed.data.clauses.map(({ id, heading, text, year }) => ({
      id,
      ...codePassage({ headings: heading === null ? [] : [heading], lead: null, text, year }, rules),
    })),
  );
}

async function readJson(
  path: string,
): Promise<Result<unknown, 'FILE_MISSING' | 'FILE_UNREADABLE' | 'CLAUSES_INVALID'>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return fail((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', {
      file: path,
    });
  }
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail('CLAUSES_INVALID', { file: path, detail: error instanceof Error ? error.message : String(error) });
  }
}
