import { z } from 'zod';
import { CODES, PERIODS, STRENGTHS } from '../model/coding.ts';

/** The JSON of both commands, field by field, as `docs/contract` promises it to other programs. */
const date = z.iso.date().nullable();
const code = z.enum(CODES);
const count = z.int().min(0);
const page = z.int().min(1);
const span = z.strictObject({ start: count, end: count });
const bound = z.enum(['exact', 'min', 'max']);

const hit = z.strictObject({
  code,
  strength: z.enum(STRENGTHS),
  temporary: z.boolean(),
  confidence: z.number().min(0).max(1).nullable(),
  rules: z.array(z.string().min(1)).min(1),
  spans: z.array(span).min(1),
});

const value = z.strictObject({
  code,
  amount: z.number().nullable(),
  bound,
  fiscal_max: z.boolean(),
  period: z.enum(PERIODS).nullable(),
  n: z.number().nullable(),
  from: date,
  until: date,
  span,
});

const extent = z.strictObject({
  days_per_week: z.number().nullable(),
  percentage: z.number().nullable(),
  hours: z.number().nullable(),
  bound,
  of: z.enum(['thuis', 'kantoor']),
  per: z.enum(['week', 'maand', 'jaar']),
  span,
});

const coding = { codes: z.array(hit), about: z.array(code), values: z.array(value), extent: z.array(extent) };

const unit = z.strictObject({
  kind: z.enum(['deel', 'hoofdstuk', 'paragraaf', 'artikel', 'lid', 'sub', 'bijlage', 'protocol']),
  number: z.string().nullable(),
  path: z.string().min(1),
  title: z.string().nullable(),
  page,
  pageEnd: page,
});

const provision = z.strictObject({
  article: z.string().nullable(),
  lid: z.string().nullable(),
  title: z.string().nullable(),
  path: z.string(),
  page,
  pageEnd: page,
  text: z.string().min(1),
  ...coding,
  codes: z.array(hit).min(1),
});

const document = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: page,
  kind: z.enum(['cao', 'wijziging', 'akkoord', 'bijlage']),
  cao: z.strictObject({ code: z.string().nullable(), name: z.string().nullable() }),
  start: date,
  end: date,
  datesFrom: z.string().nullable(),
  register: z.strictObject({ start: date, end: date, kvo: date }).nullable(),
  conflicts: z.array(z.string()),
  textLayer: z.enum(['good', 'poor', 'none']),
  ocrPages: z.array(page),
  unreadablePages: z.array(page),
  units: z.array(unit),
  provisions: z.array(provision),
  has: z.array(code),
  strongest: z.partialRecord(code, z.enum(STRENGTHS)),
  undetermined: z.array(code),
});

const errors = z.array(z.strictObject({ file: z.string(), code: z.string().min(1), message: z.string().min(1) }));

/** The output of `analyse --json`. */
export const analyseSchema = z.strictObject({
  tool: z.strictObject({ version: z.string(), rules: z.string().regex(/^[0-9a-f]{64}$/), parser: z.string() }),
  documents: z.array(document),
  errors,
});

/** The output of `classify --json`. */
export const classifySchema = z.strictObject({
  clauses: z.array(z.strictObject({ id: z.string(), ...coding })),
  errors,
});
