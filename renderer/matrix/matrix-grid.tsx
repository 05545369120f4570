import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CodeInfo } from '../../corpus/api/contract.ts';
import type { GroupFigures } from '../../corpus/model/report.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { moveBy, type Position } from './grid-keys.ts';
import { GroupRow } from './group-row.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import type { Line } from './rows.ts';
import { useCellWidth } from './use-cell-width.ts';

/** Heights in pixels, as in matrix.css. */
const ROW = 36;
const HEAD_ROWS = 6;

type Props = {
  lines: Line[];
  codes: readonly CodeInfo[];
  total: GroupFigures;
  peildatum: string;
  selected: { caoCode: string; column: number } | null;
  onOpen: (caoCode: string, column: number) => void;
};

/** The matrix as a grid: only rows in view are drawn, arrows move, Enter opens the evidence of a cell. */
export function MatrixGrid({ lines, codes, total, peildatum, selected, onOpen }: Props) {
  const { t, language } = useTexts();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useCellWidth(scroller, codes.length);
  const [active, setActive] = useState<Position>({ row: 0, column: 0 });
  const mustFocus = useRef(false);

  const caoLines = lines.filter((line) => line.kind === 'cao');
  const last = { row: caoLines.length - 1, column: codes.length - 1 };
  const at = { row: Math.min(active.row, Math.max(last.row, 0)), column: active.column };
  const activeLine = lines.findIndex((line) => line.kind === 'cao' && line.index === at.row);
  const labels = useMemo(() => codes.map(({ label }) => label[language]), [codes, language]);
  const codeNames = useMemo(() => codes.map(({ code }) => code), [codes]);

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
    scrollPaddingEnd: head,
    // Rows may come a frame later than the scroll: no long task for it.
    useFlushSync: false,
    // The row with the keyboard's focus stays drawn wherever the user scrolls.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const drawn = defaultRangeExtractor(range);
        return activeLine < 0 || drawn.includes(activeLine) ? drawn : [...drawn, activeLine].sort((a, b) => a - b);
      },
      [activeLine],
    ),
  });

  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-position="${at.row}:${at.column}"]`);
    cell?.focus();
    mustFocus.current = !cell;
  });

  // The panel takes room from the matrix: the cell it is about stays in view.
  useEffect(() => {
    if (selected)
      scroller.current
        ?.querySelector('.cell[aria-current="true"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);

  const open = ({ row, column }: Position) => {
    const line = caoLines[row];
    if (line) onOpen(line.row.code, column);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = positionOf(event.target);
    if (!from) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return open(from);
    }
    const to = moveBy(event.key, event.ctrlKey || event.metaKey, from, last);
    if (!to) return;
    event.preventDefault();
    mustFocus.current = true;
    setActive(to);
    virtual.scrollToIndex(lines.findIndex((line) => line.kind === 'cao' && line.index === to.row));
  };
  const onClick = (event: MouseEvent) => {
    const position = positionOf(event.target);
    if (!position) return;
    setActive(position);
    open(position);
  };

  const selectedColumn = selected?.column ?? null;
  return (
    <div ref={scroller} className="grid">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which arrows move is a grid
        role="grid"
        aria-label={t('matrix.table')}
        aria-rowcount={lines.length + HEAD_ROWS}
        aria-colcount={codes.length + 2}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <MatrixHead codes={codes} total={total} selectedColumn={selectedColumn} format={format} />
        <tbody className="grid-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index];
            return (
              line && (
                <tr
                  key={key}
                  className={`grid-row ${line.kind}-row`}
                  aria-rowindex={index + HEAD_ROWS + 1}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {line.kind === 'group' ? (
                    <GroupRow group={line.group} codes={codeNames} format={format} />
                  ) : (
                    <MatrixRow
                      row={line.row}
                      index={line.index}
                      labels={labels}
                      peildatum={peildatum}
                      activeColumn={line.index === at.row ? at.column : null}
                      selectedColumn={line.row.code === selected?.caoCode ? selectedColumn : null}
                      t={t}
                      format={format}
                    />
                  )}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The cell that an event belongs to, or null. */
function positionOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-position]') : null;
  const [row, column] = cell?.dataset.position?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
