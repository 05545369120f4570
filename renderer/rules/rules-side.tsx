import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CodeInfo, RuleRow } from '../../corpus/api/contract.ts';
import { Choice } from '../controls/choice.tsx';
import { Icon } from '../controls/icon.tsx';
import { Search } from '../controls/search.tsx';
import { openScreen } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { NEW } from './draft.ts';
import { useDrafts } from './drafts.ts';
import { PartSwitch } from './part-switch.tsx';
import { RuleList } from './rule-list.tsx';
import { ALL_RULES, groupsOf, STATES } from './rule-rows.ts';
import { RulesMenu } from './rules-menu.tsx';
import { UpdatesNotice } from './updates.tsx';

type Props = { rows: RuleRow[]; codes: CodeInfo[]; chosen: string | null; onChoose: (id: string) => void };

/** The list of rules with what narrows it, and what concerns all of them. */
export function RulesSide({ rows, codes, chosen, onChoose }: Props) {
  const { t, language } = useTexts();
  const drafts = useDrafts();
  const drafted = useMemo(() => new Set(Object.keys(drafts)), [drafts]);
  const [choice, setChoice] = useState(ALL_RULES);
  const groups = useMemo(
    () =>
      groupsOf(
        rows,
        choice,
        codes.map(({ code }) => code),
        drafted,
      ),
    [rows, choice, codes, drafted],
  );
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <div className="rules-side">
      <div className="rules-choice">
        <div className="rules-top">
          <PartSwitch part="rules" />
          <Button className="button" onPress={() => openScreen('rules', NEW)}>
            <Icon name="plus" />
            {t('rules.new')}
          </Button>
          <RulesMenu chosen={chosen} />
        </div>
        <UpdatesNotice />
        <Search
          label={t('rules.search')}
          value={choice.search}
          onChange={(search) => setChoice({ ...choice, search })}
        />
        <div className="rules-filters">
          <Choice
            label={t('rules.code')}
            options={[
              { id: 'all', label: t('rules.allCodes') },
              ...codes.map((info) => ({ id: info.code, label: info.label[language] })),
            ]}
            value={choice.code}
            onChange={(code) => setChoice({ ...choice, code })}
          />
          <Choice
            label={t('rules.state')}
            options={STATES.map((id) => ({ id, label: t(`rules.states.${id}`) }))}
            value={choice.state}
            onChange={(state) => setChoice({ ...choice, state })}
          />
        </div>
      </div>
      <div className="rule-columns" aria-hidden="true">
        <span>{t('rules.count', { count })}</span>
        <span>{t('rules.column.hits')}</span>
        <span>{t('rules.column.precision')}</span>
      </div>
      {count === 0 ? (
        <p className="centred muted">{t('rules.none')}</p>
      ) : (
        <RuleList groups={groups} codes={codes} drafts={drafted} chosen={chosen} onChoose={onChoose} />
      )}
    </div>
  );
}
