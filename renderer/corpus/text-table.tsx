import { useMutation } from '@tanstack/react-query';
import type { CorpusCao, CorpusText, MetadataEdit, View } from '../../corpus/api/contract.ts';
import { ask, CallFailed } from '../api/queries.ts';
import { readerAddress } from '../shell/route.ts';
import { showLastChange } from '../shell/undo.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { FlagTags } from './flag-tags.tsx';
import { flagsOf, pageRanges } from './flags.ts';
import type { CaoLine } from './lines.ts';
import { CaoField, DayCell, KindField, Restore } from './text-fields.tsx';

type Props = { row: CaoLine; caos: readonly CorpusCao[]; view: View };

/** The texts of one cao, with what is to be said of them; what listing, file name or text say wrongly is put right here. */
export function TextTable({ row, caos, view }: Props) {
  const { t } = useTexts();
  return (
    <>
      {row.remarks.length > 0 && (
        <ul className="cao-remarks" aria-label={t('evidence.remarks')}>
          {row.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {row.texts.length === 0 ? (
        <p className="muted no-texts">{t('corpus.noTexts')}</p>
      ) : (
        <Texts row={row} caos={caos} view={view} />
      )}
    </>
  );
}

function Texts({ row, caos, view }: Props) {
  const { t } = useTexts();
  return (
    <table className="texts" aria-label={t('corpus.openTexts', { name: row.name })}>
      <thead>
        <tr>
          <th scope="col">{t('corpus.file')}</th>
          <th scope="col" className="w-cao">
            {t('corpus.cao')}
          </th>
          <th scope="col" className="w-kind">
            {t('corpus.kind')}
          </th>
          <th scope="col" className="w-day">
            {t('corpus.start')}
          </th>
          <th scope="col" className="w-day">
            {t('corpus.end')}
          </th>
          <th scope="col" className="number w-count">
            {t('corpus.pages')}
          </th>
          <th scope="col" className="number w-provisions">
            {t('corpus.provisions')}
          </th>
          <th scope="col" className="w-state">
            {t('corpus.state')}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.texts.map((text) => (
          <TextRow key={text.sha256} text={text} caos={caos} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function TextRow({ text, caos, view }: { text: CorpusText; caos: readonly CorpusCao[]; view: View }) {
  const { t } = useTexts();
  const format = useFormat();
  const { sha256, file, kind, term, pages, provisions } = text;
  const edit = useMutation({
    mutationFn: (change: MetadataEdit) => ask('document.edit', { sha256, edit: change, view }),
    onSuccess: () => showLastChange(),
  });
  const fields = { text, onEdit: edit.mutate, isDisabled: edit.isPending };
  const isTerm = edit.error instanceof CallFailed && edit.error.fault.code === 'TERM_INVALID';
  return (
    <>
      <tr className="text-row">
        <th scope="row">
          <a href={readerAddress(sha256, 1)} className="whole-name">
            {file}
          </a>
          <FlagTags flags={flagsOf(text)} />
          {edit.isError && (
            <p className="bad" role="alert">
              {t(isTerm ? 'corpus.termInvalid' : 'corpus.failed')}
            </p>
          )}
        </th>
        <td>
          <CaoField {...fields} caos={caos} />
        </td>
        <td>
          <KindField {...fields} kind={kind} />
        </td>
        <td>
          <DayCell {...fields} field="start" value={term.start} />
        </td>
        <td>
          <DayCell {...fields} field="end" value={term.end} />
        </td>
        <td className="number">{format.number(pages)}</td>
        <td className="number">{format.number(provisions)}</td>
        <td>
          <State text={text} />
          <Restore {...fields} />
        </td>
      </tr>
      <Notes text={text} />
    </>
  );
}

function State({ text: { inForce, continued } }: { text: CorpusText }) {
  const { t } = useTexts();
  if (!inForce) return <span className="muted">{t('corpus.notCounted')}</span>;
  return (
    <span className={`coverage ${continued ? 'nawerking' : 'geldend'}`}>
      {t(continued ? 'corpus.continued' : 'corpus.counts')}
    </span>
  );
}

/** Below a text what is to be said of it: why it does not count, its pages, and where sources differ. */
function Notes({ text: { outside, unreadablePages, ocrPages, conflicts, copies } }: { text: CorpusText }) {
  const { t } = useTexts();
  const said = [
    ...(outside === null ? [] : [t('corpus.outside', { reason: outside })]),
    ...conflicts.map((conflict) => conflict.text).filter((sentence) => sentence !== outside),
    ...(unreadablePages.length > 0 ? [t('corpus.unreadableOn', { pages: pageRanges(unreadablePages) })] : []),
    ...(ocrPages.length > 0 ? [t('corpus.ocrOn', { pages: pageRanges(ocrPages) })] : []),
    ...(copies.length > 0 ? [t('corpus.copies', { files: copies.join(', ') })] : []),
  ];
  return (
    said.length > 0 && (
      <tr className="text-notes">
        <td colSpan={8}>{said.join(' ')}</td>
      </tr>
    )
  );
}
