import type { RuleRow } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';

export const STATES = ['all', 'changed', 'off', 'attention', 'draft'] as const;
export type RuleState = (typeof STATES)[number];
export type RuleChoice = { search: string; code: Code | 'all'; state: RuleState };
export const ALL_RULES: RuleChoice = { search: '', code: 'all', state: 'all' };

export type RuleGroup = { code: Code | null; rows: RuleRow[] };

/** Below this share of right hits a rule asks for attention. */
const LOW_PRECISION = 0.8;

/** A rule that is on and does nothing, is often wrong, or disagrees with another on the strength. */
export const needsAttention = ({ enabled, kind, hits, precision, conflicts }: RuleRow): boolean =>
  enabled && ((kind === 'assign' && hits === 0) || conflicts > 0 || (precision !== null && precision < LOW_PRECISION));

const HAS_STATE: Record<RuleState, (row: RuleRow, drafts: ReadonlySet<string>) => boolean> = {
  all: () => true,
  changed: ({ standard }) => standard !== 'same',
  off: ({ enabled }) => !enabled,
  attention: needsAttention,
  draft: ({ id }, drafts) => drafts.has(id),
};

/** The rules that a choice leaves, by code in the order of the codebook; those for any code come last. */
export function groupsOf(
  rows: readonly RuleRow[],
  { search, code, state }: RuleChoice,
  codes: readonly Code[],
  drafts: ReadonlySet<string>,
): RuleGroup[] {
  const words = search.trim().toLowerCase();
  const shown = rows.filter(
    (row) =>
      (code === 'all' || row.code === code) &&
      `${row.id} ${row.doc}`.toLowerCase().includes(words) &&
      HAS_STATE[state](row, drafts),
  );
  return [...codes, null]
    .map((code) => ({ code, rows: shown.filter((row) => row.code === code) }))
    .filter(({ rows }) => rows.length > 0);
}
