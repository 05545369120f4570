import type { Register } from '../model/cao.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { normaliseCode } from '../register/code.ts';

/** Codes of an own choice of caos, with or without leading zeros; all have to be in the register. */
export function ownSelection(
  codes: readonly string[],
  { caos }: Register,
): Result<string[], 'SELECTION_EMPTY' | 'CODES_UNKNOWN'> {
  const own = codes.map(normaliseCode);
  const unknown = own.filter((code) => !caos.some((cao) => cao.code === code));
  if (unknown.length > 0) return fail('CODES_UNKNOWN', { detail: unknown.join(', ') });
  return own.length === 0 ? fail('SELECTION_EMPTY') : ok(own);
}
