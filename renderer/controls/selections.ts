import type { ProjectInfo } from '../../corpus/api/contract.ts';
import type { SelectionName } from '../../corpus/model/cao.ts';
import { useTexts } from '../text/i18n.ts';

type Selections = {
  options: { id: SelectionName; label: string }[];
  shownAs: (chosen: SelectionName) => SelectionName;
};

const LARGEST = 98;

/** The choices of caos that differ in this project's register; of one with few caos the largest are all of them. */
export function useSelections({ caos, panel }: Pick<ProjectInfo, 'caos' | 'panel'>): Selections {
  const { t } = useTexts();
  const hasMore = caos > LARGEST;
  const ids: SelectionName[] = [
    ...(hasMore ? (['top98'] as const) : []),
    'all',
    ...(panel > 0 ? (['panel'] as const) : []),
  ];
  return {
    options: ids.map((id) => ({ id, label: t(`matrix.selections.${id}`, { count: id === 'panel' ? panel : caos }) })),
    shownAs: (chosen) => (chosen === 'top98' && !hasMore ? 'all' : chosen),
  };
}
