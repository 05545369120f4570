import { z } from 'zod';
import { CODES } from '../model/coding.ts';
import type { Method, ParamsOf } from './contract.ts';

const nothing = z.strictObject({});
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const path = z.string().min(1).max(4096);
const view = {
  peildatum: z.string().max(10),
  selection: z.enum(['top98', 'all', 'panel', 'own']),
};

/** What may come in from outside, per call: everything else is refused before a handler sees it. */
export const PARAMS = {
  'project.info': nothing,
  'codebook.list': nothing,
  'import.start': z.strictObject({ paths: z.array(path).min(1).max(10_000) }),
  'import.stop': z.strictObject({ jobId: z.string().min(1).max(100) }),
  'import.state': nothing,
  'matrix.get': z.strictObject(view),
  'evidence.list': z.strictObject({ ...view, caoCode: z.string().min(1).max(100), code: z.enum(CODES) }),
  'page.items': z.strictObject({ sha256, page: z.int().min(1) }),
  'report.write': z.strictObject({ ...view, directory: path.nullable() }),
  'search.run': z.strictObject({ query: z.string().max(10_000), limit: z.int().min(1).max(10_000) }),
  'rules.list': nothing,
  'cao.confirm': z.strictObject({ sha256, caoCode: z.string().min(1).max(100).nullable() }),
} satisfies { [M in Method]: z.ZodType<ParamsOf<M>> };
