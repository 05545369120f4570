import { memo } from 'react';
import type { CodeInfo } from '../../corpus/api/contract.ts';
import type { CodeFigure, GroupFigures } from '../../corpus/model/report.ts';
import type { Format } from '../text/format.ts';
import { type Language, type T, useTexts } from '../text/i18n.ts';

type Props = { codes: readonly CodeInfo[]; total: GroupFigures; selectedColumn: number | null; format: Format };

/** The rows that stay at the top: themes, codes, and the key figures of every code in both denominators. */
export const MatrixHead = memo(function MatrixHead({ codes, total, selectedColumn, format }: Props) {
  const { t, language } = useTexts();
  return (
    <thead className="grid-head">
      <tr className="grid-row themes" aria-rowindex={1}>
        <th scope="col" className="corner" aria-colspan={2}>
          <span className="heard">{t('matrix.themes')}</span>
        </th>
        {themesOf(codes, language).map(({ label, span }) => (
          <th
            key={label}
            scope="col"
            className="theme"
            aria-colspan={span}
            style={{ gridColumn: `span ${span}` }}
            title={label}
          >
            {label}
          </th>
        ))}
      </tr>
      <tr className="grid-row codes" aria-rowindex={2}>
        <th scope="col" className="corner">
          {t('matrix.cao')}
        </th>
        <th scope="col" className="corner second number">
          {t('matrix.employees')}
        </th>
        {codes.map(({ code, label, explanation }, column) => (
          <th
            key={code}
            scope="col"
            className="code"
            aria-label={label[language]}
            title={`${label[language]}\n${explanation}`}
            data-selected={column === selectedColumn}
          >
            {t(`codeShort.${code}`)}
          </th>
        ))}
      </tr>
      {FIGURES.map(({ key, of }, at) => (
        <tr key={key} className="grid-row figures" aria-rowindex={at + 3}>
          <th scope="row" className="corner figure-name" aria-colspan={2} title={t('matrix.keyExplained')}>
            {t(`matrix.${key}`)}
            {at === 0 && <small>{t('matrix.keyHint')}</small>}
          </th>
          {total.figures.map((figure, column) => {
            const [recorded, any] = of(figure, format, total.withText);
            return (
              <td
                key={figure.code}
                className="figure"
                title={keyText(codes[column]?.label[language] ?? '', t(`matrix.${key}`), recorded, any, t)}
              >
                {figure.any.caos === 0 ? (
                  '–'
                ) : (
                  <>
                    <b>{recorded}</b>
                    <span> / {any}</span>
                  </>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </thead>
  );
});

/** The key figures, each recorded, and with intentions and referrals; where few texts are there, their share says more. */
const FIGURES = [
  {
    key: 'keyCaos',
    of: ({ recorded, any }: CodeFigure, { number }: Format) => [number(recorded.caos), number(any.caos)],
  },
  {
    key: 'keyCaosPercent',
    of: ({ recorded, any }: CodeFigure, { number }: Format) => [number(recorded.caosPercent), number(any.caosPercent)],
  },
  {
    key: 'keyTextsPercent',
    of: ({ recorded, any }: CodeFigure, { number }: Format, withText: number) =>
      [recorded, any].map(({ caos }) => (withText === 0 ? '–' : number((caos / withText) * 100))),
  },
  {
    key: 'keyEmployeesPercent',
    of: ({ recorded, any }: CodeFigure, { number }: Format) => [
      number(recorded.employeesPercent),
      number(any.employeesPercent),
    ],
  },
] as const;

const keyText = (label: string, figure: string, recorded = '', any = '', t: T): string =>
  t('matrix.keyCell', { label, figure, recorded, any });

/** The themes with how many neighbouring codes each has. */
function themesOf(codes: readonly CodeInfo[], language: Language): { label: string; span: number }[] {
  const themes: { label: string; span: number }[] = [];
  for (const { themeLabel } of codes) {
    const last = themes.at(-1);
    if (last?.label === themeLabel[language]) last.span += 1;
    else themes.push({ label: themeLabel[language], span: 1 });
  }
  return themes;
}
