import type { WhyNot } from '../../corpus/api/contract.ts';
import type { CaoRow } from '../../corpus/model/report.ts';
import { useAsk } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { readerAddress } from '../shell/route.ts';
import { type Format, useFormat } from '../text/format.ts';
import { type T, useTexts } from '../text/i18n.ts';
import { placeOf } from '../text/place.ts';
import type { OpenCell } from './evidence-split.tsx';
import { Folded } from './folded.tsx';
import { NearMisses } from './near-misses.tsx';
import { RuleDocs } from './rule-docs.tsx';

const EXPLAINED = {
  nee: 'evidence.answerNo',
  'niet vast te stellen': 'evidence.answerUndetermined',
  'tekst ontbreekt': 'evidence.answerMissing',
} as const;

/** What stands behind an answer besides provisions: the defence of a "nee", the texts that were read, remarks. */
export function NoEvidence({ open }: { open: OpenCell }) {
  const { t } = useTexts();
  const { row, code } = open;
  const answer = row.cells.find((cell) => cell.code === code.code)?.answer ?? 'nee';
  return (
    <div className="no-evidence">
      {answer !== 'ja' && <p className="notice">{t(EXPLAINED[answer])}</p>}
      {answer === 'tekst ontbreekt' ? <TextsRead row={row} /> : <Defence open={open} />}
      {row.remarks.length > 0 && (
        <Part title={t('evidence.remarks')}>
          {row.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </Part>
      )}
    </div>
  );
}

function Defence({ open: { row, code, view } }: { open: OpenCell }) {
  const { t } = useTexts();
  const format = useFormat();
  const why = useAsk('whyNot.get', { ...view, caoCode: row.code, code: code.code });
  if (why.isError)
    return (
      <>
        <Failure retry={() => void why.refetch()} />
        <TextsRead row={row} />
      </>
    );
  if (!why.data) return <Loading />;
  return (
    <>
      <Unread why={why.data} t={t} format={format} />
      <NearMissPlaces why={why.data} t={t} />
      <Uncounted why={why.data} t={t} />
      <TextsRead row={row} why={why.data} />
      {why.data.rules.length > 0 && (
        <Folded title={t('evidence.rulesTried', { count: why.data.rules.length })}>
          <RuleDocs rules={why.data.rules} />
        </Folded>
      )}
    </>
  );
}

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="why-part">
    <h3>{title}</h3>
    <ul>{children}</ul>
  </section>
);

/** Places where a rule came near, each with what stopped it. */
function NearMissPlaces({ why: { nearMisses }, t }: { why: WhyNot; t: T }) {
  if (nearMisses.length === 0) return null;
  return (
    <section className="why-part">
      <h3>{t('evidence.nearMissCount', { count: nearMisses.length })}</h3>
      <p className="muted">{t('evidence.nearMissHint')}</p>
      <NearMisses misses={nearMisses} keyOf={({ sha256, path, quote }) => `${sha256} ${path} ${quote.words}`}>
        {({ sha256, page, quote, ...place }) => (
          <>
            <a href={readerAddress(sha256, page)}>
              {placeOf(place, t)}, {t('evidence.page', { page })}
            </a>
            <blockquote>
              {quote.before}
              <mark>{quote.words}</mark>
              {quote.after}
            </blockquote>
          </>
        )}
      </NearMisses>
    </section>
  );
}

/** Provisions that carry the code in a strength that gives none, and what a person took away. */
function Uncounted({ why: { uncounted, rejected }, t }: { why: WhyNot; t: T }) {
  if (uncounted.length + rejected.length === 0) return null;
  return (
    <Part title={t('evidence.notCounted')}>
      {uncounted.map((item) => (
        <li key={item.id}>
          <a href={readerAddress(item.sha256, item.page)}>
            {placeOf(item, t)}, {t('evidence.page', { page: item.page })}
          </a>
          <span className="muted"> {t(`strength.${item.strength}`)}</span>
        </li>
      ))}
      {rejected.map((decision) => (
        <li key={decision.id}>
          {placeOf(decision, t)}: “{decision.quote}”{' '}
          <span className="muted">{t('evidence.rejectedBy', { coder: decision.coder })}</span>
        </li>
      ))}
    </Part>
  );
}

function Unread({ why: { unreadable }, t, format }: { why: WhyNot; t: T; format: Format }) {
  if (unreadable.length === 0) return null;
  return (
    <Part title={t('evidence.unreadable')}>
      {unreadable.map(({ sha256, file, pages }) => (
        <li key={sha256}>
          <span className="file-title" title={file}>
            {file}
          </span>{' '}
          {pages.map((page) => (
            <a key={page} href={readerAddress(sha256, page)} className="page-link">
              {t('evidence.page', { page: format.number(page) })}
            </a>
          ))}
        </li>
      ))}
    </Part>
  );
}

function TextsRead({ row, why }: { row: CaoRow; why?: WhyNot }) {
  const { t } = useTexts();
  const format = useFormat();
  if (row.documents.length === 0) return null;
  return (
    <Part title={t('evidence.texts')}>
      {row.documents.map(({ sha256, file, start, end, continued }) => {
        const read = why?.documents.find((document) => document.sha256 === sha256);
        return (
          <li key={sha256} className="text-read">
            <a className="file-title" href={readerAddress(sha256, 1)} title={file}>
              {file}
            </a>
            <span className="muted">
              {start && format.date(start)} – {end && format.date(end)}
              {continued && `, ${t('matrix.coverages.nawerking')}`}
              {read && `, ${t('evidence.readThrough', { pages: read.pages, passages: format.number(read.passages) })}`}
            </span>
          </li>
        );
      })}
    </Part>
  );
}
