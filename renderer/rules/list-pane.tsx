import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import type { ListRow, RuleRow } from '../../corpus/api/contract.ts';
import type { TermList } from '../../corpus/model/rule.ts';
import { isListName } from '../../corpus/model/rule-name.ts';
import { ask, CallFailed } from '../api/queries.ts';
import { openScreen } from '../shell/route.ts';
import { showLastChange } from '../shell/undo.ts';
import { useTexts } from '../text/i18n.ts';
import { LiveHits } from './effect-panel.tsx';
import { TextLines } from './text-lines.tsx';

type Props = {
  list: ListRow;
  /** Names that a new list cannot have. */
  taken: readonly string[];
  rows: RuleRow[];
  isNew?: boolean;
};

/** A term list as it is written, with the rules that use it, and beside it where its terms occur. */
export function ListPane({ list, taken, rows, isNew = false }: Props) {
  const { t } = useTexts();
  const [name, setName] = useState(list.name);
  const [terms, setTerms] = useState(list.terms.join('\n'));
  const [note, setNote] = useState(list.note);
  const written: TermList = { name: name.trim(), note, terms: termsIn(terms) };
  const isChanged = isNew || terms !== list.terms.join('\n') || note !== list.note;
  const saved = useMutation({
    mutationFn: () => ask('lists.save', { list: written }),
    onSuccess: () => {
      openScreen('rules', 'lijsten', written.name);
      void showLastChange();
    },
  });
  const fault = nameFault(written.name, taken);
  const lacks = [written.name === '' && 'name', written.terms.length === 0 && 'terms'] as const;
  const needs = lacks.flatMap((part) => (part ? t(`rules.lists.need.${part}`) : []));
  const detail = saved.error instanceof CallFailed ? (saved.error.fault.detail ?? '') : '';
  const discard = () => {
    if (isNew) return openScreen('rules', 'lijsten');
    setTerms(list.terms.join('\n'));
    setNote(list.note);
  };
  return (
    <>
      <div className="rule-edit">
        <div className="rule-scroll">
          <header className="rule-head">
            <h1>{isNew ? t('rules.lists.newTitle') : <code>@{list.name}</code>}</h1>
            {isNew && (
              <TextField className="field rule-id" value={name} onChange={setName} isInvalid={fault !== null} autoFocus>
                <Label>{t('rules.id')}</Label>
                <Input className="input" spellCheck={false} />
                {fault === null && (
                  <Text slot="description" className="muted">
                    {t('rules.lists.nameHint')}
                  </Text>
                )}
                <FieldError className="save-problem">{fault && t(`rules.lists.nameFault.${fault}`)}</FieldError>
              </TextField>
            )}
          </header>
          <TextLines label={t('rules.lists.note')} value={note} onChange={setNote} />
          <div className="terms">
            <TextLines label={t('rules.lists.termsLabel')} value={terms} onChange={setTerms} />
          </div>
          {!isNew && <UsedBy list={list} rows={rows} />}
        </div>
        {isChanged && (
          <div className="save-bar">
            <div className="save-effect" role="status">
              <strong>{t('rules.bar.unsaved')}</strong>
              {needs.length > 0 && <span>{t('rules.bar.needs', { parts: needs.join(', ') })}</span>}
              {saved.isError && <span className="save-problem">{t('rules.lists.saveFailed', { detail })}</span>}
            </div>
            <Button className="button" onPress={discard}>
              {t('rules.discard')}
            </Button>
            <Button
              className="button primary"
              isDisabled={needs.length > 0 || fault !== null || saved.isPending}
              onPress={() => saved.mutate()}
            >
              {t('rules.save')}
            </Button>
          </div>
        )}
      </div>
      <div className="effect">
        <div className="effect-part">
          <LiveHits pattern={isNew ? anyOf(written.terms) : `@${list.name}`} />
        </div>
      </div>
    </>
  );
}

function UsedBy({ list: { usedBy }, rows }: Pick<Props, 'list' | 'rows'>) {
  const { t } = useTexts();
  const known = new Set(rows.map(({ id }) => id));
  return (
    <section className="rule-part">
      <h2>{t('rules.lists.usedBy')}</h2>
      {usedBy.length === 0 && <p className="muted">{t('rules.lists.unused')}</p>}
      <ul className="used-by">
        {usedBy.map((id) => (
          <li key={id}>
            {known.has(id) ? (
              <a href={`#/rules/${encodeURIComponent(id)}`}>
                <code>{id}</code>
              </a>
            ) : (
              <code>{id}</code>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const termsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((term) => term.trim())
    .filter(Boolean);

/** What a list finds that is not there yet: any of its terms. */
const anyOf = (terms: readonly string[]): string => terms.map((term) => `(${term})`).join(' OF ');

const nameFault = (name: string, taken: readonly string[]): 'taken' | 'characters' | null => {
  if (name === '') return null;
  return taken.includes(name) ? 'taken' : isListName(name) ? null : 'characters';
};
