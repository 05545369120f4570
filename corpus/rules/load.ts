import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nl } from 'zod/locales';
import { CODES, PERIODS, STRENGTHS } from '../model/coding.ts';
import type { Example, Rule, RuleSet, TermList } from '../model/rule.ts';
import { checkRuleSet, type RuleProblem } from './check.ts';

/** A rule file or list file: its path below the folder of rules, and its YAML. */
export type RuleFile = { path: string; text: string };

const text = z.string().trim().min(1);
const example = z.union([
  text.transform((value): Example => ({ text: value })),
  z.strictObject({
    text,
    heading: text.optional(),
    source: text.optional(),
    values: z
      .array(
        z.strictObject({
          amount: z.number().nullable().default(null),
          period: z.enum(PERIODS).nullable().default(null),
          bound: z.enum(['exact', 'min', 'max']).optional(),
        }),
      )
      .optional(),
  }),
]);
const examples = z.array(example).default([]);

const ruleFile = z.strictObject({
  kind: z.enum(['assign', 'exclude', 'attribute']).default('assign'),
  code: z.enum(CODES).nullable().default(null),
  strength: z.enum(STRENGTHS).nullable().default(null),
  temporary: z.boolean().nullable().default(null),
  priority: z.number().int().default(0),
  version: z.number().int().positive().default(1),
  doc: text,
  source: z.string().trim().default(''),
  pattern: text,
  unless: z.array(z.strictObject({ id: text, pattern: text, reason: text, example: example.optional() })).default([]),
  match: examples,
  noMatch: examples,
  gap: examples,
});

/** How often each rule was right on the gold sets when the rules were released: `measured.yaml`. */
const measuredFile = z.record(text, z.strictObject({ n: z.number().int().min(0), right: z.number().int().min(0) }));

const listFile = z.strictObject({ name: text, note: text, terms: z.array(text).min(1) });

/** The standard rules as they stand in their files, with everything that is wrong with them, told at once. */
export function loadRules(files: RuleFile[]): { set: RuleSet; problems: RuleProblem[] } {
  const problems: RuleProblem[] = [];
  const rules: Rule[] = [];
  const lists: TermList[] = [];
  let measured: RuleSet['measured'] = {};
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const id = idOf(file.path);
    if (id === 'measured') measured = readYaml(file, id, measuredFile, problems) ?? {};
    else if (/(^|\/)lists\//.test(file.path)) {
      const list = readYaml(file, id, listFile, problems);
      if (list) lists.push(list);
    } else {
      const rule = readYaml(file, id, ruleFile, problems);
      if (rule) rules.push({ id, ...rule, enabled: true, origin: 'standard' });
    }
  }
  const set = { rules, lists, measured };
  return { set, problems: [...problems, ...checkRuleSet(set)] };
}

/** `vergoeding/per-dag.yaml` is the rule `vergoeding.per-dag`. */
const idOf = (path: string): string =>
  path
    .replace(/\.ya?ml$/, '')
    .split('/')
    .filter(Boolean)
    .join('.');

function readYaml<T>(file: RuleFile, id: string, schema: z.ZodType<T>, problems: RuleProblem[]): T | null {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file.path}:${line}:${col}`;
  };
  for (const error of document.errors)
    problems.push({ id, place: place(error.pos[0]), message: `Geen geldige YAML: ${error.message}` });
  if (document.errors.length > 0) return null;
  const read = schema.safeParse(document.toJS(), { error: nl().localeError });
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const node = document.getIn(
      issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
      true,
    );
    const offset =
      node && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;
    problems.push({ id, place: place(offset), message: `${issue.path.join('.') || 'bestand'}: ${issue.message}` });
  }
  return null;
}
