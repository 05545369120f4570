import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';
import type { FileState } from './file-states.ts';

/** Every file of an import with its state; a file that could not be read says why and what to do. */
export function FileList({ files }: { files: FileState[] }) {
  const { t } = useTexts();
  return (
    <ul className="file-list" aria-label={t('import.files')}>
      {files.map(({ file, state, problem }) => (
        <li key={file} className={`file ${state}`}>
          <Icon name={state === 'done' ? 'done' : state === 'problem' ? 'warning' : 'document'} />
          <span className="file-name" title={file}>
            {file}
          </span>
          <span className="file-state">{t(`import.state.${state}`)}</span>
          {problem && <p className="file-problem">{problem.message}</p>}
        </li>
      ))}
    </ul>
  );
}
