import { memo } from 'react';
import type { Cell } from '../../corpus/model/report.ts';
import { valueToShow } from '../../corpus/model/value-in-force.ts';
import type { Format } from '../text/format.ts';
import type { T } from '../text/i18n.ts';
import { Mark, type MarkName, toneOf } from './mark.tsx';

type Props = {
  cell: Cell;
  /** Name of the code, for those who hear the cell. */
  label: string;
  peildatum: string;
  row: number;
  column: number;
  isActive: boolean;
  isSelected: boolean;
  t: T;
  format: Format;
};

/** One cao × one code: answer and strength as shape and colour, with the first value in force; the whole is its tooltip. */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { cell, label, peildatum, row, column, isActive, isSelected, t, format } = props;
  const mark = markOf(cell);
  const lines = linesInCell(cell, peildatum, format);
  const whole = spoken(cell, label, t, format);
  const more = cell.values.length + cell.extent.length - 1;
  return (
    <td
      className={`cell ${toneOf(mark)}`}
      data-position={`${row}:${column}`}
      tabIndex={isActive ? 0 : -1}
      aria-current={isSelected}
      aria-colindex={column + 3}
    >
      <span className="heard">{whole}</span>
      <span className="cell-shown" aria-hidden="true" title={whole}>
        <span className="cell-answer">
          <Mark name={mark} />
          {lines && <span className="fits">{lines[0]}</span>}
        </span>
        {lines && (
          <small>
            <span className="fits">{lines[1]}</span>
            {more > 0 && <b>{t('matrix.more', { count: more })}</b>}
          </small>
        )}
      </span>
    </td>
  );
});

export const markOf = ({ answer, strongest }: Cell): MarkName =>
  answer === 'ja' ? (strongest ?? 'definitie') : answer;

function linesInCell({ values, extent }: Cell, peildatum: string, format: Format): [string, string] | null {
  const value = valueToShow(values, peildatum);
  if (value) return format.valueInCell(value);
  return extent[0] ? format.extentInCell(extent[0]) : null;
}

function spoken({ answer, strongest, values, extent }: Cell, label: string, t: T, format: Format): string {
  const strength = answer === 'ja' && strongest ? t(`strength.${strongest}`) : '';
  return [`${label}: ${t(`answer.${answer}`)}`, strength, ...values.map(format.value), ...extent.map(format.extent)]
    .filter(Boolean)
    .join(', ');
}
