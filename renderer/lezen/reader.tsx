import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Outline, ProvisionOnPage } from '../../corpus/api/contract.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { usePdf } from '../pdf/pdf-pane.tsx';
import { PdfScroll } from '../pdf/pdf-scroll.tsx';
import { useTexts } from '../text/i18n.ts';
import { marksOf } from './marks-of.ts';
import { OutlineTree } from './outline-tree.tsx';
import { ProvisionList, type Shown } from './provision-list.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { readerKey, type Wish } from './reader-keys.ts';
import { useCodeNames } from './use-code-names.ts';
import { useFindInText } from './use-find-in-text.ts';
import { useLie } from './use-lie.ts';
import { usePanels } from './use-panels.ts';
import { firstPageOf, ownerIn, type Place, useReading } from './use-reading.ts';
import { useSought } from './use-sought.ts';

type Props = { outline: Outline; provisions: readonly ProvisionOnPage[]; first: Place };

/** A text: its contents, its pages and its provisions beside each other. */
export function Reader({ outline, provisions, first }: Props) {
  const { t } = useTexts();
  const { sha256, file, pages, units } = outline;
  const { names, themes } = useCodeNames();
  const pdf = usePdf(sha256);
  const reading = useReading(sha256, pages.length, first);
  const find = useFindInText(pdf.data, reading);
  const sought = useSought(sha256, reading);
  const lie = useLie();
  const [choice, setChoice] = useState<Shown>({ theme: null, nearMisses: false });
  const [panels, setPanels] = usePanels();
  const findBox = useRef<HTMLInputElement>(null);
  const { page, chosen, setChosen, setSought, go } = reading;
  const found = reading.sought ? sought : find;

  const choose = useCallback(
    (unit: number) => {
      const provision = provisions.find((one) => one.unit === unit);
      if (!provision) return;
      setChosen(unit);
      go(firstPageOf(provision), ownerIn(unit));
    },
    [provisions, go, setChosen],
  );
  /** A mark of a provision names its unit; those of a search name none. */
  const pick = useCallback(
    (owner: string) => {
      if (!/^\d+$/.test(owner)) return;
      setChosen(Number(owner));
      setPanels((before) => ({ ...before, provisions: true }));
    },
    [setChosen, setPanels],
  );

  const shown = useMemo(
    () =>
      provisions.filter(({ codes }) =>
        codes.length === 0
          ? choice.nearMisses
          : choice.theme === null || codes.some(({ code }) => names.theme(code) === choice.theme),
      ),
    [provisions, choice, names],
  );
  const marks = useMemo(
    () => [...marksOf(shown, names.theme, ownerIn(chosen), choice.nearMisses), ...found.marks],
    [shown, names, chosen, choice.nearMisses, found.marks],
  );

  const step = (by: 1 | -1) => {
    const at = shown.findIndex(({ unit }) => unit === chosen);
    const next = at < 0 ? shown.find((one) => firstPageOf(one) >= page) : shown[at + by];
    if (next) choose(next.unit);
  };
  const act: Record<Wish, () => void> = {
    ...lie.act,
    next: () => step(1),
    previous: () => step(-1),
    pageDown: () => go(page + 1),
    pageUp: () => go(page - 1),
    find: () => {
      setSought(null);
      requestAnimationFrame(() => findBox.current?.focus());
    },
    findNext: () => found.step(1),
    findPrevious: () => found.step(-1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wish = readerKey(event);
    if (!wish) return;
    event.preventDefault();
    act[wish]();
  };

  return (
    <div className="reader" data-outline={panels.outline} data-provisions={panels.provisions}>
      <ReaderBar
        {...{ outline, page, act, panels, find, findBox }}
        zoom={lie.zoom}
        onGo={go}
        onPanels={setPanels}
        sought={reading.sought && { ...sought, query: reading.sought.query, onClose: () => setSought(null) }}
      />
      {panels.outline && <OutlineTree units={units} page={page} unit={reading.sought?.unit ?? chosen} onGo={go} />}
      <div className="reader-pages">
        {pdf.isError && <Failure message={t('pdf.failed')} retry={() => void pdf.refetch()} />}
        {pdf.isPending && <Loading />}
        {pdf.data && (
          <PdfScroll
            {...{ sha256, file, pages, marks, page, onKeyDown }}
            pdf={pdf.data}
            zoom={lie.zoom}
            rotation={lie.rotation}
            goal={reading.goal}
            onPage={reading.setPage}
            onPick={pick}
          />
        )}
      </div>
      {panels.provisions && (
        <ProvisionList
          {...{ provisions, shown, choice, themes, names, chosen, onKeyDown }}
          onChoice={setChoice}
          onChoose={choose}
        />
      )}
    </div>
  );
}
