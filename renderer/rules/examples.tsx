import { Button } from 'react-aria-components';
import type { ExampleFailure, RuleDraft } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';
import { type ExampleKind, replaceAt } from './draft.ts';
import type { Edit } from './rule-editor.tsx';
import { TextLines } from './text-lines.tsx';
import { useRowKeys } from './use-row-keys.ts';

type Props = {
  kind: ExampleKind;
  draft: RuleDraft;
  failures: readonly ExampleFailure[];
  /** Whether the failures are those of the texts as they now stand. */
  isJudged: boolean;
  edit: Edit;
};

/** Sentences that prove the rule, each tested while it is written. */
export function Examples({ kind, draft, failures, isJudged, edit }: Props) {
  const { t } = useTexts();
  const examples = draft[kind];
  const { keys, drop } = useRowKeys(examples.length);
  const isMissing = kind === 'match' && failures.some(({ kind, text }) => kind === 'missing' && text === '');
  return (
    <div className="examples">
      <h3>{t(`rules.example.${kind}.title`)}</h3>
      <ul>
        {examples.map((example, at) => {
          const failure = failures.find((one) => one.kind === kind && one.text === example.text);
          const state = !isJudged || example.text.trim() === '' ? 'busy' : failure ? 'fails' : 'passes';
          return (
            <li key={keys[at]} className="example" data-state={state}>
              <span className="example-state">
                {state !== 'busy' && <Icon name={failure ? 'close' : 'done'} />}
                {state !== 'busy' && <span className="heard">{t(`rules.${state}`)}</span>}
              </span>
              <TextLines
                label={t(`rules.example.${kind}.label`)}
                value={example.text}
                onChange={(text) => edit({ [kind]: replaceAt(examples, at, { ...example, text }) })}
                isLabelHidden
                autoFocus={example.text === ''}
              />
              <Button
                className="icon-button"
                aria-label={t('rules.removeNamed', { what: example.text || t(`rules.example.${kind}.label`) })}
                onPress={() => {
                  drop(at);
                  edit({ [kind]: replaceAt(examples, at, null) }, true);
                }}
              >
                <Icon name="close" />
              </Button>
              {failure && state === 'fails' && <p className="example-message">{failure.message}</p>}
            </li>
          );
        })}
      </ul>
      {isMissing && examples.length === 0 && <p className="muted">{t('rules.exampleMissing')}</p>}
      <Button className="link-button" onPress={() => edit({ [kind]: [...examples, { text: '' }] }, true)}>
        <Icon name="plus" />
        {t(`rules.example.${kind}.add`)}
      </Button>
    </div>
  );
}
