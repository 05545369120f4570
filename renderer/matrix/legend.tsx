import { useTexts } from '../text/i18n.ts';
import { CoverageFlag, FLAGGED } from './coverage-flag.tsx';
import { Mark, type MarkName, toneOf } from './mark.tsx';

const STRENGTHS = ['recht', 'plicht', 'kan', 'inspanning', 'verwijzing', 'studie', 'uitgesloten'] as const;
const ANSWERS = ['nee', 'niet vast te stellen', 'tekst ontbreekt'] as const;

/** What the shapes and colours of the matrix mean. */
export function Legend() {
  const { t } = useTexts();
  return (
    <ul className="legend" aria-label={t('matrix.legend')}>
      {STRENGTHS.map((name) => (
        <Entry key={name} name={name} label={t(`strength.${name}`)} hint={t(`strengthHint.${name}`)} />
      ))}
      {ANSWERS.map((name) => (
        <Entry key={name} name={name} label={t(`answer.${name}`)} />
      ))}
      {FLAGGED.map((coverage) => (
        <li key={coverage}>
          <CoverageFlag coverage={coverage} t={t} />
          <span aria-hidden="true">{t(`matrix.coverages.${coverage}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Entry({ name, label, hint }: { name: MarkName; label: string; hint?: string }) {
  return (
    <li title={hint}>
      <span className={`swatch ${toneOf(name)}`}>
        <Mark name={name} />
      </span>
      {label}
    </li>
  );
}
