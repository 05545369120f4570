import type { CodeInfo } from '../../corpus/api/contract.ts';
import type { Example, Rule } from '../../corpus/model/rule.ts';
import { useTexts } from '../text/i18n.ts';

/** One rule as its author wrote it, with its examples; the words that fire are marked. */
export function RuleCard({ rule, codes }: { rule: Rule; codes: CodeInfo[] }) {
  const { t, language } = useTexts();
  const label = codes.find(({ code }) => code === rule.code)?.label[language] ?? t('rules.anyCode');
  return (
    <article className="rule" key={rule.id}>
      <header>
        <h1>
          <code>{rule.id}</code>
        </h1>
        <p className="tags">
          <span className="tag">{t(`rules.kind.${rule.kind}`, { code: label })}</span>
          {rule.strength && <span className="tag">{t(`strength.${rule.strength}`)}</span>}
          <span className="tag">{t('rules.version', { version: rule.version })}</span>
          {!rule.enabled && <span className="tag">{t('rules.off')}</span>}
        </p>
      </header>
      <p className="rule-doc">{rule.doc}</p>
      <h2>{t('rules.pattern')}</h2>
      <pre className="query">{rule.pattern}</pre>
      {rule.unless.length > 0 && (
        <>
          <h2>{t('rules.unless')}</h2>
          <ul className="unless">
            {rule.unless.map(({ id, pattern, reason }) => (
              <li key={id}>
                <p>{reason}</p>
                <pre className="query">{pattern}</pre>
              </li>
            ))}
          </ul>
        </>
      )}
      <Examples title={t('rules.match')} examples={rule.match} />
      <Examples title={t('rules.noMatch')} examples={rule.noMatch} />
      <Examples title={t('rules.gap')} examples={rule.gap} />
      {rule.source && (
        <>
          <h2>{t('rules.source')}</h2>
          <p className="muted">{rule.source}</p>
        </>
      )}
    </article>
  );
}

function Examples({ title, examples }: { title: string; examples: Example[] }) {
  if (examples.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="examples">
        {examples.map(({ text }) => (
          <li key={text}>{marked(text)}</li>
        ))}
      </ul>
    </>
  );
}

/** Words between [[ and ]] as marks. */
const marked = (text: string) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text never move
  text.split(/\[\[(.*?)\]\]/s).map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part));
