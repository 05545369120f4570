import { z } from 'zod';
import { CODES, PERIODS, STRENGTHS } from '../model/coding.ts';
import type { Method, ParamsOf } from './contract.ts';

const nothing = z.strictObject({});
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.string().min(1).max(4096);
const name = z.string().min(1).max(200);
const query = z.string().max(10_000);
const text = z.string().max(20_000);
const limit = z.int().min(1).max(10_000);
const date = z.string().max(10);
/** Peildata that a report's own is compared with. */
const others = z.array(date).max(9);
const caoCode = z.string().min(1).max(100);
const code = z.enum(CODES);
const strength = z.enum(STRENGTHS).nullable();

const view = { peildatum: date, selection: z.enum(['top98', 'all', 'panel', 'own']) };

const examples = z
  .array(
    z.strictObject({
      text,
      heading: text.optional(),
      source: text.optional(),
      values: z
        .array(
          z.strictObject({
            amount: z.number().nullable(),
            period: z.enum(PERIODS).nullable(),
            bound: z.enum(['exact', 'min', 'max']).optional(),
          }),
        )
        .optional(),
    }),
  )
  .max(1000);

/** A rule as it comes from a screen or a file. */
export const ruleDraft = z.strictObject({
  id: name,
  kind: z.enum(['assign', 'exclude', 'attribute']),
  code: code.nullable(),
  strength,
  temporary: z.boolean().nullable(),
  priority: z.int(),
  pattern: query,
  unless: z
    .array(z.strictObject({ id: name, pattern: query, reason: text, example: examples.element.optional() }))
    .max(200),
  doc: text,
  source: text,
  match: examples,
  noMatch: examples,
  gap: examples,
});

export const listDraft = z.strictObject({ name, note: text, terms: z.array(query).max(5000) });
const edit = z.strictObject({
  caoCode: caoCode.nullable().optional(),
  start: date.nullable().optional(),
  end: date.nullable().optional(),
  kind: z.enum(['cao', 'wijziging', 'akkoord', 'bijlage']).nullable().optional(),
});
const target = z.strictObject({ sha256, article: name.nullable(), lid: name.nullable(), code, quote: text.min(1) });

/** What may come in from outside, per call: everything else is refused before a handler sees it. */
export const PARAMS = {
  'project.info': nothing,
  'project.open': z.strictObject({ path }),
  'project.create': z.strictObject({ path }),
  'project.sample': nothing,
  'project.recent': nothing,
  'codebook.list': nothing,
  'import.start': z.strictObject({ paths: z.array(path).min(1).max(10_000) }),
  'import.stop': z.strictObject({ jobId: z.string().min(1).max(100) }),
  'import.state': nothing,
  'corpus.list': z.strictObject(view),
  'document.edit': z.strictObject({ sha256, edit, view: z.strictObject(view) }),
  'cao.confirm': z.strictObject({ sha256, caoCode: caoCode.nullable() }),
  'changes.list': z.strictObject({ limit }),
  'changes.undo': z.strictObject({ id: z.int().min(1).nullable() }),
  'document.outline': z.strictObject({ sha256 }),
  'document.provisions': z.strictObject({ sha256 }),
  'page.items': z.strictObject({ sha256, page: z.int().min(1) }),
  'matrix.get': z.strictObject(view),
  'evidence.list': z.strictObject({ ...view, caoCode, code }),
  'whyNot.get': z.strictObject({ ...view, caoCode, code }),
  'compare.get': z.strictObject({ ...view, code, caoCodes: z.array(caoCode).max(6), sector: name.nullable() }),
  'report.write': z.strictObject({
    ...view,
    directory: path.nullable(),
    codes: z.array(code).nullable().optional(),
    others: others.optional(),
    name: z
      .string()
      .regex(/^[\w-]{1,60}$/)
      .optional(),
  }),
  'report.preview': z.strictObject({ ...view, codes: z.array(code).nullable(), others }),
  'search.run': z.strictObject({ query, limit }),
  'search.document': z.strictObject({ query, sha256 }),
  'query.check': z.strictObject({ query }),
  'query.complete': z.strictObject({ query, caret: z.int().min(0) }),
  'rules.list': nothing,
  'rules.overview': nothing,
  'rules.get': z.strictObject({ id: name }),
  'rules.history': z.strictObject({ id: name }),
  'rules.preview': z.strictObject({ rule: ruleDraft, view: z.strictObject(view) }),
  'rules.save': z.strictObject({ rule: ruleDraft }),
  'rules.restore': z.strictObject({ id: name, version: z.int().min(1) }),
  'rules.switch': z.strictObject({ id: name, enabled: z.boolean() }),
  'rules.export': z.strictObject({ ids: z.array(name).max(10_000).nullable() }),
  'rules.import': z.strictObject({ text: z.string().max(10_000_000) }),
  'rules.updates': nothing,
  'rules.update': z.strictObject({ ids: z.array(name).max(10_000) }),
  'lists.list': nothing,
  'lists.save': z.strictObject({ list: listDraft }),
  'decisions.list': z.strictObject({ sha256: sha256.nullable() }),
  'decisions.decide': z.strictObject({
    target,
    verdict: z.enum(['ja', 'nee']),
    strength,
    coder: name,
    note: text,
  }),
} satisfies { [M in Method]: z.ZodType<ParamsOf<M>> };
