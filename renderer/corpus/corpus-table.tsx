import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Corpus, View } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { CaoRow } from './cao-row.tsx';
import { type CaoLine, COLUMNS, type Column, type CorpusChoice, type Sort } from './lines.ts';
import { TextTable } from './text-table.tsx';
import { textsOf } from './texts-of.ts';
import { yearsOf } from './timeline.ts';
import { TimelineHead } from './timeline-bars.tsx';

/** Height of a row, and of a text below it, in pixels, as in corpus.css. */
const ROW = 38;
const TEXT = 46;
const TEXTS_HEAD = 44;

type Props = {
  corpus: Corpus;
  rows: readonly CaoLine[];
  view: View;
  choice: CorpusChoice;
  onSort: (sort: Sort) => void;
};

/** The caos as a table; a row opens to the texts of its cao, which are edited there. Only rows in view are drawn. */
export function CorpusTable({ corpus, rows, view, choice, onSort }: Props) {
  const { t } = useTexts();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(corpus.unknown.length > 0 ? [''] : []));
  const [focused, setFocused] = useState(0);
  const columns = COLUMNS.filter((column) => column === 'code' || column === 'name' || choice.columns.includes(column));
  const years = useMemo(
    () =>
      yearsOf(
        textsOf(corpus).map(({ text }) => text),
        view.peildatum,
      ),
    [corpus, view.peildatum],
  );

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.code ?? index,
    estimateSize: (index) => {
      const row = rows[index];
      return row && open.has(row.code) ? ROW + TEXTS_HEAD + TEXT * Math.max(row.texts.length, 1) : ROW;
    },
    overscan: 6,
    useFlushSync: false,
    // The row with the keyboard's focus stays drawn wherever the user scrolls.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        [...new Set([...defaultRangeExtractor(range), focused])].filter((at) => at < rows.length).sort((a, b) => a - b),
      [focused, rows.length],
    ),
  });

  const toggle = useCallback((code: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(code)) after.add(code);
      return after;
    });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('.cao-open') : null;
    if (!step || !from) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(rows.length - 1, Number(from.dataset.row) + step));
    setFocused(to);
    virtual.scrollToIndex(to);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`.cao-open[data-row="${to}"]`)?.focus());
  };

  const sort = (column: Column) =>
    onSort({ column, isDown: choice.sort.column === column ? !choice.sort.isDown : column === 'employees' });
  return (
    <div className="corpus-scroll" ref={scroller}>
      <table
        className="corpus-table"
        aria-label={t('corpus.table')}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        style={columnsOf(columns)}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`col-${column}`}
                aria-sort={choice.sort.column === column ? (choice.sort.isDown ? 'descending' : 'ascending') : 'none'}
              >
                <Button className="sort" onPress={() => sort(column)}>
                  {t(`corpus.column.${column}`)}
                  <Icon name={choice.sort.column === column && !choice.sort.isDown ? 'up' : 'down'} />
                </Button>
                {column === 'timeline' && <TimelineHead years={years} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            if (!row) return null;
            const isOpen = open.has(row.code);
            return (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className="corpus-line"
                data-open={isOpen}
                style={{ transform: `translateY(${start}px)` }}
              >
                <CaoRow {...{ row, index, columns, isOpen, years, view, t, format }} onToggle={toggle} />
                {isOpen && (
                  <td className="texts-place" aria-colspan={columns.length}>
                    <TextTable row={row} caos={corpus.caos} view={view} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Least width of every column in pixels, and its share of the room that is left. */
const WIDTHS: Record<Column, [least: number, share: number]> = {
  code: [84, 0],
  name: [170, 3],
  sector: [110, 2],
  type: [112, 0],
  employees: [104, 0],
  timeline: [220, 4],
  texts: [76, 0],
  coverage: [142, 0],
  flags: [120, 2],
};

/** Rows are placed one by one, so each takes the same columns from the table. */
const columnsOf = (columns: readonly Column[]): CSSProperties => ({
  ...{ '--columns': columns.map((column) => widthOf(WIDTHS[column])).join(' ') },
  minWidth: columns.reduce((sum, column) => sum + WIDTHS[column][0], 0),
});

const widthOf = ([least, share]: [number, number]): string =>
  share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
