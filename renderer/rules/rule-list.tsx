import { useEffect, useRef } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { CodeInfo, RuleRow } from '../../corpus/api/contract.ts';
import { joined } from '../../corpus/model/precision.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { needsAttention, type RuleGroup } from './rule-rows.ts';

type Props = {
  groups: RuleGroup[];
  codes: CodeInfo[];
  drafts: ReadonlySet<string>;
  chosen: string | null;
  onChoose: (id: string) => void;
};

/** The rules by code, each with its hits, its precision and what is special about it. */
export function RuleList({ groups, codes, drafts, chosen, onChoose }: Props) {
  const { t, language } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  // A rule that is opened by a link may stand far down the list.
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const labelOf = (code: string | null) =>
    codes.find((info) => info.code === code)?.label[language] ?? t('rules.anyCode');
  return (
    <ListBox
      aria-label={t('rules.title')}
      className="rule-list"
      ref={list}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        if (id !== undefined) onChoose(String(id));
      }}
    >
      {groups.map(({ code, rows }) => (
        <ListBoxSection key={code ?? ''} id={code ?? 'any'} className="rule-group">
          <Header className="rule-code">{labelOf(code)}</Header>
          {rows.map((row) => (
            <RuleItem key={row.id} row={row} isDraft={drafts.has(row.id)} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function RuleItem({ row, isDraft }: { row: RuleRow; isDraft: boolean }) {
  const { t } = useTexts();
  const format = useFormat();
  const { id, hits, enabled, standard } = row;
  const count = hits === null ? '–' : format.number(hits);
  const judged = joined(row.measured, row.decided);
  const share = judged.n === 0 ? t('rules.notMeasured') : t('rules.precisionOf', judged);
  const special = [
    !enabled && t('rules.off'),
    standard !== 'same' &&
      t(`rules.standard.${standard === 'changed' && row.origin === 'standard' ? 'older' : standard}`),
  ].filter((state) => state !== false);
  return (
    <ListBoxItem id={id} textValue={id} className="rule-item" data-off={!enabled || undefined}>
      <code className="rule-name" title={id} aria-hidden="true">
        {nameWithin(row)}
      </code>
      <span className="heard">{id}</span>
      {needsAttention(row) && <Sign icon="warning" text={t('rules.states.attention')} />}
      {isDraft && <Sign icon="edit" text={t('rules.bar.unsaved')} />}
      <span className="number">
        <span className="heard">{t('rules.column.hits')} </span>
        {count}
      </span>
      <span className="number muted">
        <span className="heard">{t('rules.column.precision')} </span>
        {share}
      </span>
      {special.length > 0 && <span className="rule-state">{special.join(', ')}</span>}
    </ListBoxItem>
  );
}

/** Something special about a rule: a sign for the eye, words for the ear. */
const Sign = ({ icon, text }: { icon: IconName; text: string }) => (
  <span className="rule-sign" title={text}>
    <Icon name={icon} />
    <span className="heard">{text}</span>
  </span>
);

/** Under the heading of its code a rule needs only the rest of its name. */
const nameWithin = ({ id, code }: RuleRow): string =>
  code && id.startsWith(`${code}.`) ? id.slice(code.length + 1) : id;
