import { useState } from 'react';
import type { CodeInfo } from '../../corpus/api/contract.ts';
import type { Rule } from '../../corpus/model/rule.ts';
import { useCodebook, useRules } from '../api/queries.ts';
import { Choice } from '../controls/choice.tsx';
import { Failure, Loading } from '../controls/failure.tsx';
import { Search } from '../controls/search.tsx';
import { useTexts } from '../text/i18n.ts';
import { RuleCard } from './rule-card.tsx';
import { RuleList } from './rule-list.tsx';
import './rules.css';

/** Every rule, to read: what it seeks, what it leaves out, and the sentences that prove it. */
export function RulesScreen() {
  const rules = useRules();
  const codebook = useCodebook();
  if (rules.isError || codebook.isError)
    return <Failure retry={() => void Promise.all([rules.refetch(), codebook.refetch()])} />;
  if (!rules.data || !codebook.data) return <Loading />;
  return <LoadedRules rules={rules.data} codes={codebook.data} />;
}

const ALL = 'all';

function LoadedRules({ rules, codes }: { rules: Rule[]; codes: CodeInfo[] }) {
  const { t, language } = useTexts();
  const [search, setSearch] = useState('');
  const [code, setCode] = useState<string>(ALL);
  const [chosenId, setChosen] = useState<string | null>(null);
  const shown = rules.filter((rule) => (code === ALL || rule.code === code) && isFound(rule, search));
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0];
  const options = codes.map((info) => ({ id: info.code, label: info.label[language] }));
  return (
    <div className="rules">
      <div className="rules-side">
        <div className="rules-choice">
          <Search label={t('rules.search')} value={search} onChange={setSearch} />
          <Choice
            label={t('rules.code')}
            options={[{ id: ALL, label: t('rules.allCodes') }, ...options]}
            value={code}
            onChange={setCode}
          />
          <p className="muted">{t('rules.count', { count: shown.length })}</p>
        </div>
        <RuleList rules={shown} codes={codes} chosen={chosen?.id ?? null} onChoose={setChosen} />
      </div>
      <div className="rules-main">
        {chosen ? <RuleCard rule={chosen} codes={codes} /> : <p className="centred muted">{t('rules.none')}</p>}
      </div>
    </div>
  );
}

const isFound = ({ id, doc, pattern }: Rule, search: string): boolean =>
  `${id} ${doc} ${pattern}`.toLowerCase().includes(search.trim().toLowerCase());
