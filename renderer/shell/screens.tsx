import { type ComponentType, lazy } from 'react';
import { MatrixScreen } from '../matrix/matrix-screen.tsx';
import { RulesScreen } from '../rules/rules-screen.tsx';
import { StartScreen } from '../start/start-screen.tsx';
import type { Screen } from './screen-names.ts';

const loadLezen = async () => ({ default: (await import('../lezen/lezen-screen.tsx')).LezenScreen });

// The reader brings pdf.js, which is large: it is there before the first text is opened.
requestIdleCallback(() => void loadLezen());

/** Every screen. What is large, or not needed at once, is loaded when it is opened. A new screen is a line here. */
export const SCREEN_PARTS: Partial<Record<Screen, ComponentType>> = {
  start: StartScreen,
  corpus: lazy(async () => ({ default: (await import('../corpus/corpus-screen.tsx')).CorpusScreen })),
  lezen: lazy(loadLezen),
  matrix: MatrixScreen,
  zoeken: lazy(async () => ({ default: (await import('../zoeken/zoeken-screen.tsx')).ZoekenScreen })),
  rules: RulesScreen,
  report: lazy(async () => ({ default: (await import('../report/report-screen.tsx')).ReportScreen })),
  vergelijken: lazy(async () => ({
    default: (await import('../vergelijken/vergelijken-screen.tsx')).VergelijkenScreen,
  })),
  help: lazy(async () => ({ default: (await import('../help/help-screen.tsx')).HelpScreen })),
};
