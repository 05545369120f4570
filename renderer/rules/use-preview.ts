import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RuleDraft, RulesDiff, View } from '../../corpus/api/contract.ts';
import { ask } from '../api/queries.ts';
import { useSettled } from '../query/use-settled.ts';
import { cleaned, lacking } from './draft.ts';

const TYPING_MS = 350;

/** Of a rule that does not say yet what it does there is nothing to work out. */
const isUndecided = (draft: RuleDraft): boolean =>
  lacking(draft).some((part) => part === 'code' || part === 'strength');

export type Preview = { diff: RulesDiff | undefined; isBusy: boolean };

/** What a draft would change in the view, once typing rests; the answer before stays until the next is there. */
export function usePreview(draft: RuleDraft | null, view: View): Preview {
  const settled = useSettled(draft, TYPING_MS);
  const { data, isFetching } = useQuery({
    queryKey: ['rules.preview', settled && cleaned(settled), view],
    queryFn: () => ask('rules.preview', { rule: cleaned(settled as RuleDraft), view }),
    enabled: settled !== null && settled.pattern.trim() !== '' && !isUndecided(settled),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  return { diff: draft && settled ? data : undefined, isBusy: isFetching || settled !== draft };
}
