import { useState } from 'react';
import { Button, DropZone, FileTrigger, isDirectoryDropItem, isFileDropItem } from 'react-aria-components';
import { CallFailed } from '../api/queries.ts';
import { Icon } from '../controls/icon.tsx';
import type { Importing } from '../import/use-import.ts';
import { useTexts } from '../text/i18n.ts';
import { filesOfDrop } from './dropped-files.ts';
import { faultText } from './project-fault.ts';

const isWanted = ({ name }: File): boolean => /\.(pdf|csv)$/i.test(name);
const isPdf = ({ name }: File): boolean => /\.pdf$/i.test(name);

/** The ways to bring in PDFs: drag, choose files, choose a folder, or open the example corpus. */
type Props = { importing: Importing; hasDocuments: boolean; isSample: boolean };

export function ChooseFiles({ importing, hasDocuments, isSample }: Props) {
  const { t } = useTexts();
  const [isEmpty, setEmpty] = useState(false);
  const take = (files: File[]) => {
    const wanted = files.filter(isWanted);
    setEmpty(!wanted.some(isPdf));
    if (wanted.some(isPdf)) importing.start({ kind: 'files', files: wanted });
  };
  return (
    <div className="choose">
      <DropZone
        className="drop-zone"
        getDropOperation={() => 'copy'}
        onDrop={async ({ items }) =>
          take(await filesOfDrop(items.filter((item) => isFileDropItem(item) || isDirectoryDropItem(item))))
        }
      >
        <Icon name="document" />
        <h2>{t('start.drop')}</h2>
        <div className="actions">
          <FileTrigger allowsMultiple acceptedFileTypes={['.pdf', '.csv']} onSelect={(list) => take([...(list ?? [])])}>
            <Button className={hasDocuments ? 'button' : 'button primary'}>{t('start.chooseFiles')}</Button>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={(list) => take([...(list ?? [])])}>
            <Button className="button">
              <Icon name="folder" />
              {t('start.chooseFolder')}
            </Button>
          </FileTrigger>
        </div>
        <p className="muted">{t('start.dropHint')}</p>
      </DropZone>
      <Trouble importing={importing} isEmpty={isEmpty} />
      {isSample && <p className="notice">{t('start.inSample')}</p>}
      {!isSample && <SampleCard onOpen={() => importing.start({ kind: 'sample' })} />}
    </div>
  );
}

function SampleCard({ onOpen }: { onOpen: () => void }) {
  const { t } = useTexts();
  return (
    <section className="card sample" aria-labelledby="sample-title">
      <div>
        <h2 id="sample-title">{t('start.sampleTitle')}</h2>
        <p className="muted">{t('start.sampleLead')}</p>
      </div>
      <Button className="button" onPress={onOpen}>
        {t('start.sample')}
      </Button>
    </section>
  );
}

const FAULTS = ['NO_PDF_FOUND', 'FOLDER_UNREADABLE', 'IMPORT_RUNNING'] as const;

function Trouble({ importing: { error }, isEmpty }: { importing: Importing; isEmpty: boolean }) {
  const { t } = useTexts();
  if (!isEmpty && !error) return null;
  const fault = error instanceof CallFailed && FAULTS.find((code) => code === error.fault.code);
  return (
    <p className="notice danger" role="alert">
      {isEmpty || !error ? t('start.noFiles') : fault ? t(`import.fault.${fault}`) : t(faultText(error))}
    </p>
  );
}
