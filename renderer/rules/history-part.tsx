import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import type { RuleDetail, RuleVersion } from '../../corpus/api/contract.ts';
import { ask } from '../api/queries.ts';
import { QueryText } from '../query/painted-query.tsx';
import { showLastChange } from '../shell/undo.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { dropDraft } from './drafts.ts';

/** The versions of the rule, the newest first, each with its query and the way back to it. */
export function HistoryPart({ detail: { rule, history } }: { detail: RuleDetail }) {
  const { t } = useTexts();
  const restored = useMutation({
    mutationFn: (version: number) => ask('rules.restore', { id: rule.id, version }),
    onSuccess: () => {
      dropDraft(rule.id);
      void showLastChange();
    },
  });
  const newestFirst = [...history].sort((a, b) => b.version - a.version);
  return (
    <ol className="versions">
      {newestFirst.map((version) => (
        <Version
          key={version.version}
          version={version}
          isBusy={restored.isPending}
          onRestore={() => restored.mutate(version.version)}
        />
      ))}
      {restored.isError && <li className="notice danger">{t('app.failed')}</li>}
    </ol>
  );
}

type Props = { version: RuleVersion; isBusy: boolean; onRestore: () => void };

function Version({ version: { version, savedAt, current, rule }, isBusy, onRestore }: Props) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <li className="version">
      <div className="version-head">
        <h3>{t('rules.version', { version })}</h3>
        <span className="muted">
          {savedAt === null ? t('rules.historyShipped') : format.date(savedAt.slice(0, 10))}
        </span>
        {current ? (
          <span className="tag">{t('rules.historyCurrent')}</span>
        ) : (
          <Button className="button" isDisabled={isBusy} onPress={onRestore}>
            {t('rules.restore')}
          </Button>
        )}
      </div>
      <QueryText query={rule.pattern} />
      <p className="muted version-doc">{rule.doc}</p>
    </li>
  );
}
