import { memo } from 'react';
import type { CaoRow } from '../../corpus/model/report.ts';
import type { Format } from '../text/format.ts';
import type { T } from '../text/i18n.ts';
import { CoverageFlag, isFlagged } from './coverage-flag.tsx';
import { MatrixCell } from './matrix-cell.tsx';

type Props = {
  row: CaoRow;
  index: number;
  labels: readonly string[];
  peildatum: string;
  /** Column of the cell that takes the keyboard's focus, or null when it is in another row. */
  activeColumn: number | null;
  /** Column of the cell whose evidence is open, or null. */
  selectedColumn: number | null;
  t: T;
  format: Format;
};

/** The row of one cao: its name and size, which stay in view, and its cells. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, index, labels, peildatum, activeColumn, selectedColumn, t, format } = props;
  return (
    <>
      <th scope="row" className="cao" aria-colindex={1} title={hintOf(row, t)} data-selected={selectedColumn !== null}>
        <span className="cao-code">{row.code}</span>
        <span className="cao-name">{row.name}</span>
        {isFlagged(row.coverage) && <CoverageFlag coverage={row.coverage} t={t} />}
      </th>
      <td className="employees number" aria-colindex={2}>
        {format.number(row.employees)}
      </td>
      {row.cells.map((cell, column) => (
        <MatrixCell
          key={cell.code}
          cell={cell}
          label={labels[column] ?? cell.code}
          peildatum={peildatum}
          row={index}
          column={column}
          isActive={column === activeColumn}
          isSelected={column === selectedColumn}
          t={t}
          format={format}
        />
      ))}
    </>
  );
});

const hintOf = (row: CaoRow, t: T): string =>
  [`${row.code} ${row.name}`, row.sector, row.coverage === 'nawerking' ? t('matrix.continuedHint') : '', ...row.remarks]
    .filter(Boolean)
    .join('\n');
