import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { View } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import type { Format } from '../text/format.ts';
import type { T } from '../text/i18n.ts';
import { FlagTags } from './flag-tags.tsx';
import { flagsOfCao } from './flags.ts';
import type { CaoLine, Column } from './lines.ts';
import type { Years } from './timeline.ts';
import { TimelineBars } from './timeline-bars.tsx';

type Props = {
  row: CaoLine;
  index: number;
  columns: readonly Column[];
  isOpen: boolean;
  onToggle: (code: string) => void;
  years: Years;
  view: View;
  t: T;
  format: Format;
};

/** The line of one cao, with the button that opens its texts. */
export const CaoRow = memo(function CaoRow(props: Props) {
  const { columns } = props;
  return columns.map((column) =>
    column === 'name' ? (
      <th key={column} scope="row" className="col-name" title={props.row.name}>
        <span className="one-line">{props.row.name}</span>
      </th>
    ) : (
      <td key={column} className={`col-${column}`}>
        {contentOf(column, props)}
      </td>
    ),
  );
});

function contentOf(column: Column, { row, index, isOpen, onToggle, years, view, t, format }: Props) {
  const { code, name, sector, type, employees, texts, coverage, remarks, isUnknown } = row;
  switch (column) {
    case 'code':
      return (
        <Button
          className="cao-open"
          data-row={index}
          aria-expanded={isOpen}
          aria-label={t('corpus.openTexts', { name: `${code} ${name}` })}
          onPress={() => onToggle(code)}
        >
          <Icon name="right" />
          {code}
        </Button>
      );
    case 'sector':
      return (
        <span className="one-line" title={sector}>
          {sector}
        </span>
      );
    case 'type':
      return type;
    case 'employees':
      return isUnknown ? null : format.number(employees);
    case 'timeline':
      return <TimelineBars texts={texts} years={years} peildatum={view.peildatum} />;
    case 'texts':
      return texts.length > 0 && format.number(texts.length);
    case 'coverage':
      return (
        !isUnknown && (
          <span className={`coverage ${coverage}`} title={remarks.join('\n')}>
            {t(`matrix.coverageNames.${coverage}`)}
          </span>
        )
      );
    case 'flags':
      return <FlagTags flags={flagsOfCao(row)} />;
    default:
      return name;
  }
}
