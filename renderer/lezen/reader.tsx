import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Outline, ProvisionOnPage } from '../../corpus/api/contract.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { usePdf } from '../pdf/pdf-pane.tsx';
import { type Goal, PdfScroll } from '../pdf/pdf-scroll.tsx';
import { useFind } from '../pdf/use-find.ts';
import { replaceRoute } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { marksOf } from './marks-of.ts';
import { OutlineTree } from './outline-tree.tsx';
import { ProvisionList, type Shown } from './provision-list.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { readerKey } from './reader-keys.ts';
import { useCodeNames } from './use-code-names.ts';
import { type Panels, usePanels } from './use-panels.ts';

export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
const FITTING = ZOOMS.indexOf(1);

type Props = { outline: Outline; provisions: readonly ProvisionOnPage[]; first: { page: number; unit: number | null } };

/** A text: its contents, its pages and its provisions beside each other. */
export function Reader({ outline, provisions, first }: Props) {
  const { t } = useTexts();
  const { sha256, file, pages, units } = outline;
  const { names, themes } = useCodeNames();
  const pdf = usePdf(sha256);
  const [page, setPage] = useState(first.page);
  const [goal, setGoal] = useState<Goal>({ page: first.page, owner: ownerIn(first.unit), at: 0 });
  const [chosen, setChosen] = useState(first.unit);
  const [zoom, setZoom] = useState(FITTING);
  const [rotation, setRotation] = useState(0);
  const [choice, setChoice] = useState<Shown>({ theme: null, nearMisses: false });
  const [query, setQuery] = useState('');
  const [foundAt, setFoundAt] = useState(0);
  const finding = useFind(pdf.data, query);
  const findBox = useRef<HTMLInputElement>(null);
  const [panels, setPanels] = usePanels();

  const go = useCallback(
    (to: number, owner: string | null = null) =>
      setGoal(({ at }) => ({ page: Math.max(1, Math.min(to, pages.length)), owner, at: at + 1 })),
    [pages.length],
  );
  const choose = useCallback(
    (unit: number) => {
      const provision = provisions.find((one) => one.unit === unit);
      if (!provision) return;
      setChosen(unit);
      setPanels((before: Panels) => ({ ...before, provisions: true }));
      go(firstPageOf(provision), ownerIn(unit));
    },
    [provisions, go, setPanels],
  );
  const pick = useCallback(
    (owner: string) => {
      if (owner === FOUND) return;
      setChosen(Number(owner));
      setPanels((before: Panels) => ({ ...before, provisions: true }));
    },
    [setPanels],
  );
  const find = (step: number) => {
    const count = finding.places.length;
    if (count === 0) return;
    const at = (foundAt + step + count) % count;
    setFoundAt(at);
    go(finding.places[at]?.[0]?.page ?? page, FOUND);
  };

  // Another place of the same text, by a link or by going back.
  const { page: wantedPage, unit: wantedUnit } = first;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    setChosen(wantedUnit);
    go(wantedPage, ownerIn(wantedUnit));
  }, [wantedPage, wantedUnit, go]);

  // The first place that is found, from the page that is read, is shown at once.
  const isFinding = query !== '' && finding.places.length > 0;
  useEffect(() => {
    if (!isFinding) return;
    setFoundAt(0);
  }, [isFinding]);

  useEffect(() => {
    replaceRoute('lezen', sha256, page, ...(chosen === null ? [] : [chosen]));
  }, [sha256, page, chosen]);

  const shown = useMemo(
    () =>
      provisions.filter(({ codes }) =>
        codes.length === 0
          ? choice.nearMisses
          : choice.theme === null || codes.some(({ code }) => names.theme(code) === choice.theme),
      ),
    [provisions, choice, names],
  );
  const marks = useMemo(() => {
    const own = marksOf(shown, names.theme, ownerIn(chosen), choice.nearMisses);
    const found = finding.places.map((highlights, at) => ({
      owner: at === foundAt ? FOUND : OTHER,
      tone: at === foundAt ? 'found chosen' : 'found',
      highlights,
    }));
    return [...own, ...found];
  }, [shown, names, chosen, choice.nearMisses, finding, foundAt]);

  const step = (by: 1 | -1) => {
    const at = shown.findIndex(({ unit }) => unit === chosen);
    const next = at < 0 ? shown.find((one) => firstPageOf(one) >= page) : shown[at + by];
    if (next) choose(next.unit);
  };
  const act = {
    next: () => step(1),
    previous: () => step(-1),
    pageDown: () => go(page + 1),
    pageUp: () => go(page - 1),
    larger: () => setZoom((at) => Math.min(at + 1, ZOOMS.length - 1)),
    smaller: () => setZoom((at) => Math.max(at - 1, 0)),
    fit: () => setZoom(FITTING),
    rotate: () => setRotation((turned) => (turned + 90) % 360),
    find: () => findBox.current?.focus(),
    findNext: () => find(1),
    findPrevious: () => find(-1),
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
        outline={outline}
        page={page}
        zoom={ZOOMS[zoom] ?? 1}
        act={act}
        onGo={go}
        panels={panels}
        onPanels={setPanels}
        query={query}
        onQuery={setQuery}
        finding={finding}
        foundAt={foundAt}
        findBox={findBox}
      />
      {panels.outline && <OutlineTree units={units} page={page} onGo={go} />}
      <div className="reader-pages">
        {pdf.isError && <Failure message={t('pdf.failed')} retry={() => void pdf.refetch()} />}
        {pdf.isPending && <Loading />}
        {pdf.data && (
          <PdfScroll
            pdf={pdf.data}
            sha256={sha256}
            file={file}
            pages={pages}
            zoom={ZOOMS[zoom] ?? 1}
            rotation={rotation}
            marks={marks}
            goal={goal}
            page={page}
            onPage={setPage}
            onPick={pick}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      {panels.provisions && (
        <ProvisionList
          provisions={provisions}
          shown={shown}
          choice={choice}
          onChoice={setChoice}
          themes={themes}
          names={names}
          chosen={chosen}
          onChoose={choose}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}

/** Owner of the place that a search stands at, and of its other places. */
const FOUND = 'found';
const OTHER = 'other';

const ownerIn = (unit: number | null): string | null => (unit === null ? null : String(unit));

/** The page of the first marked words, which may be later than where the unit begins. */
const firstPageOf = ({ page, codes, nearMisses }: ProvisionOnPage): number => {
  const pages = [...codes, ...nearMisses].flatMap(({ highlights }) => highlights.map((one) => one.page));
  return pages.length > 0 ? Math.min(...pages) : page;
};
