import type { CodedState, CodeInfo, FlippedCao, RulesDiff } from '../../corpus/api/contract.ts';
import { Loading } from '../controls/failure.tsx';
import { Mark, type MarkName, toneOf } from '../matrix/mark.tsx';
import { useFormat } from '../text/format.ts';
import { type T, useTexts } from '../text/i18n.ts';
import { PlaceLine } from './place-line.tsx';
import type { Preview } from './use-preview.ts';

/** Most provisions that are listed; the rest is counted. */
const SHOWN = 200;

/** What saving would flip: shares of caos and employees, answers per cao, and provisions with their words. */
export function DiffPart({ preview: { diff, isBusy }, codes }: { preview: Preview; codes: CodeInfo[] }) {
  const { t } = useTexts();
  if (!diff) return isBusy ? <Loading /> : <p className="effect-note muted">{t('rules.diffNone')}</p>;
  const { caos, provisions } = diff;
  if (caos.length === 0 && provisions.length === 0)
    return <p className="effect-note muted">{t(isBusy ? 'rules.diffBusy' : 'rules.diffSame')}</p>;
  return (
    <div className="diff" aria-busy={isBusy}>
      <Shares diff={diff} codes={codes} />
      {caos.length > 0 && (
        <section>
          <h2>{t('rules.diffCaos')}</h2>
          <ul className="flips">
            {caos.map((cao) => (
              <FlipLine key={`${cao.caoCode} ${cao.code}`} cao={cao} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('rules.diffProvisions')}</h2>
        <ul className="places">
          {provisions.slice(0, SHOWN).map((provision, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only shown
            <PlaceLine key={at} place={provision}>
              <p className="flip">
                <State state={provision.before} t={t} /> → <State state={provision.after} t={t} />
              </p>
            </PlaceLine>
          ))}
        </ul>
        {provisions.length > SHOWN && <p className="muted">{t('rules.more', { count: provisions.length - SHOWN })}</p>}
      </section>
    </div>
  );
}

function Shares({ diff, codes }: { diff: RulesDiff; codes: CodeInfo[] }) {
  const { t, language } = useTexts();
  const format = useFormat();
  if (diff.shares.length === 0) return null;
  const change = (before: string, after: string) => (before === after ? after : `${before} → ${after}`);
  return (
    <table className="shares">
      <thead>
        <tr>
          <th>{t('rules.code')}</th>
          <th className="number">{t('rules.caosColumn')}</th>
          <th className="number">{t('rules.employeesColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {diff.shares.map(({ code, before, after }) => (
          <tr key={code}>
            <td>{codes.find((info) => info.code === code)?.label[language] ?? code}</td>
            <td className="number">{change(format.number(before.caos), format.number(after.caos))}</td>
            <td className="number">
              {change(format.percent(before.employeesPercent), format.percent(after.employeesPercent))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FlipLine({ cao }: { cao: FlippedCao }) {
  const { t } = useTexts();
  return (
    <li className="flip-line">
      <span>{cao.caoName}</span>
      <span className="flip">
        <Answer mark={markOf(cao.before, cao.strongestBefore)} t={t} /> →{' '}
        <Answer mark={markOf(cao.after, cao.strongestAfter)} t={t} />
      </span>
    </li>
  );
}

const markOf = (answer: FlippedCao['before'], strongest: FlippedCao['strongestBefore']): MarkName =>
  answer === 'ja' ? (strongest ?? 'definitie') : answer;

const isAnswer = (mark: MarkName): mark is Exclude<FlippedCao['before'], 'ja'> =>
  mark === 'nee' || mark === 'niet vast te stellen' || mark === 'tekst ontbreekt';

const Answer = ({ mark, t }: { mark: MarkName; t: T }) => (
  <span className={`tag ${toneOf(mark)}`}>
    <Mark name={mark} />
    {isAnswer(mark) ? t(`answer.${mark}`) : t(`strength.${mark}`)}
  </span>
);

const State = ({ state, t }: { state: CodedState | null; t: T }) =>
  state === null ? (
    <span className="tag">{t('rules.notCoded')}</span>
  ) : (
    <span className={`tag ${toneOf(state.strength)}`}>
      <Mark name={state.strength} />
      {t(`strength.${state.strength}`)}
      {state.temporary && `, ${t('evidence.temporary')}`}
    </span>
  );
