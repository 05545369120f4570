import { useState } from 'react';
import type { ProjectInfo, View } from '../../corpus/api/contract.ts';

const KEPT = 'caoscoop.view';

/** Date and selection that the tables are about; kept while this window is open, also over other screens. */
export function useView(project: ProjectInfo): [View, (view: View) => void] {
  const [view, setView] = useState<View>(() => keptView() ?? { peildatum: project.peildatum, selection: 'top98' });
  const keep = (next: View) => {
    sessionStorage.setItem(KEPT, JSON.stringify(next));
    setView(next);
  };
  return [view, keep];
}

const keptView = (): View | null => JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as View | null;
