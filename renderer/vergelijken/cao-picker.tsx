import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Code } from '../../corpus/model/coding.ts';
import type { CaoRow } from '../../corpus/model/report.ts';
import { Icon } from '../controls/icon.tsx';
import { Mark, toneOf } from '../matrix/mark.tsx';
import { markOf } from '../matrix/matrix-cell.tsx';
import { useTexts } from '../text/i18n.ts';

type Props = { rows: CaoRow[]; code: Code; isFull: boolean; onAdd: (caoCode: string) => void };

/** A box to add a cao by name or number; each is shown with its answer on the code. */
export function CaoPicker({ rows, code, isFull, onAdd }: Props) {
  const { t } = useTexts();
  // After each cao the box begins anew, empty and closed.
  const [round, setRound] = useState(0);
  return (
    <ComboBox
      key={round}
      autoFocus={round > 0}
      className="field w-search"
      isDisabled={isFull}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        onAdd(String(key));
        setRound(round + 1);
      }}
      defaultItems={rows.map((row) => ({ ...row, id: row.code }))}
    >
      <Label>{isFull ? t('vergelijken.full') : t('vergelijken.add')}</Label>
      <div className="input">
        <Icon name="search" />
        <Input placeholder={t('vergelijken.addHint')} />
        <Button className="clear">
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="popover pick-list">
        <ListBox<CaoRow & { id: string }>
          dependencies={[code]}
          renderEmptyState={() => <p className="muted">{t('vergelijken.noMatch')}</p>}
        >
          {(row) => {
            const cell = row.cells.find((cell) => cell.code === code);
            const mark = cell ? markOf(cell) : 'tekst ontbreekt';
            return (
              <ListBoxItem className="option" id={row.code} textValue={`${row.name} ${row.code}`}>
                <span className={`swatch ${toneOf(mark)}`}>
                  <Mark name={mark} />
                </span>
                <span>{row.name}</span>
                <span className="number">{row.code}</span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
