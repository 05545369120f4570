import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import type { OpenCell } from './evidence-split.tsx';

const EXPLAINED = {
  nee: 'evidence.answerNo',
  'niet vast te stellen': 'evidence.answerUndetermined',
  'tekst ontbreekt': 'evidence.answerMissing',
} as const;

/** What stands behind an answer besides provisions: what a "nee" means, which texts were read, remarks. */
export function NoEvidence({ open: { row, code } }: { open: OpenCell }) {
  const { t } = useTexts();
  const format = useFormat();
  const answer = row.cells.find((cell) => cell.code === code.code)?.answer ?? 'nee';
  return (
    <div className="no-evidence">
      {answer !== 'ja' && <p className="notice">{t(EXPLAINED[answer])}</p>}
      {row.documents.length > 0 && (
        <>
          <h3>{t('evidence.texts')}</h3>
          <ul>
            {row.documents.map(({ sha256, file, start, end, continued }) => (
              <li key={sha256} className="text-read">
                <span className="file-title" title={file}>
                  {file}
                </span>
                <span className="muted">
                  {start && format.date(start)} – {end && format.date(end)}
                  {continued && `, ${t('matrix.coverages.nawerking')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {row.remarks.length > 0 && (
        <>
          <h3>{t('evidence.remarks')}</h3>
          <ul>
            {row.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
