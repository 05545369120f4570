import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import type { EvidenceOnPage } from '../../corpus/api/contract.ts';
import { useEvidence } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { Icon } from '../controls/icon.tsx';
import { Mark, toneOf } from '../matrix/mark.tsx';
import { openReader } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { EvidenceCard } from './evidence-card.tsx';
import type { OpenCell } from './evidence-split.tsx';
import { NoEvidence } from './no-evidence.tsx';

/** pdf.js is large: the matrix does not wait for it, but it is there before the first page is asked for. */
const loadPdfPane = async () => ({ default: (await import('../pdf/pdf-pane.tsx')).PdfPane });
const PdfPane = lazy(loadPdfPane);

requestIdleCallback(() => void loadPdfPane());

/** Why a cell says what it says: its provisions, and the page on which the chosen one stands. */
export function EvidencePanel({ open, onClose }: { open: OpenCell; onClose: () => void }) {
  const { t, language } = useTexts();
  const { row, code, view } = open;
  const evidence = useEvidence(view, row.code, code.code);
  const [picked, setChosen] = useState<number | null>(null);
  const cell = row.cells.find((cell) => cell.code === code.code);
  // The provision that decides the cell is the one to see first.
  const deciding = evidence.data?.findIndex(({ strength }) => strength === cell?.strongest) ?? 0;
  const chosen = picked ?? Math.max(deciding, 0);
  const provision = evidence.data?.[chosen];
  // The page gets its room before it is there, so that nothing jumps when it comes.
  const hasPage = provision !== undefined || (evidence.isPending && (cell?.evidence.length ?? 0) > 0);
  return (
    <aside className="evidence" data-with-page={hasPage} aria-labelledby="evidence-title">
      <div className="evidence-list">
        <header className="evidence-head">
          <div>
            <p className="evidence-cao" title={row.name}>
              {row.name}
            </p>
            <h2 id="evidence-title">{code.label[language]}</h2>
          </div>
          <Button className="icon-button" aria-label={t('app.close')} onPress={onClose}>
            <Icon name="close" />
          </Button>
          <Answer open={open} count={evidence.data?.length ?? 0} />
        </header>
        <div className="evidence-scroll">
          {evidence.isPending && <Loading />}
          {evidence.isError && <Failure retry={() => void evidence.refetch()} />}
          {evidence.data && <Provisions list={evidence.data} chosen={chosen} onChoose={setChosen} />}
          {evidence.data && <NoEvidence open={open} />}
        </div>
      </div>
      {provision && (
        <Suspense fallback={<Loading />}>
          <PdfPane
            sha256={provision.sha256}
            file={provision.file}
            page={provision.page}
            highlights={provision.highlights}
            onRead={(page) => openReader(provision.sha256, page, provision.unit)}
            key={provision.id}
          />
        </Suspense>
      )}
    </aside>
  );
}

function Answer({ open, count }: { open: OpenCell; count: number }) {
  const { t } = useTexts();
  const cell = open.row.cells.find(({ code }) => code === open.code.code);
  if (!cell) return null;
  const mark = cell.answer === 'ja' ? (cell.strongest ?? 'definitie') : cell.answer;
  return (
    <p className="answer">
      <span className={`swatch ${toneOf(mark)}`}>
        <Mark name={mark} />
      </span>
      <b>{t(`answer.${cell.answer}`)}</b>
      {cell.answer === 'ja' && cell.strongest && <span>{t(`strength.${cell.strongest}`)}</span>}
      {count > 0 && <span className="muted">{t('evidence.count', { count })}</span>}
    </p>
  );
}

function Provisions({
  list,
  chosen,
  onChoose,
}: {
  list: EvidenceOnPage[];
  chosen: number;
  onChoose: (at: number) => void;
}) {
  return (
    <ol className="provisions">
      {list.map((provision, at) => (
        <EvidenceCard key={provision.id} provision={provision} isChosen={at === chosen} onChoose={() => onChoose(at)} />
      ))}
    </ol>
  );
}
