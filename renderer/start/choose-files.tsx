import { useState } from 'react';
import { Button, DropZone, FileTrigger, isDirectoryDropItem, isFileDropItem } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import type { Importing } from '../import/use-import.ts';
import { useTexts } from '../text/i18n.ts';
import { filesOfDrop } from './dropped-files.ts';

const isWanted = ({ name }: File): boolean => /\.(pdf|csv)$/i.test(name);
const isPdf = ({ name }: File): boolean => /\.pdf$/i.test(name);

/** The ways to bring in PDFs: drag, choose files, choose a folder, or open the example corpus. */
export function ChooseFiles({ importing, hasDocuments }: { importing: Importing; hasDocuments: boolean }) {
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
      {!hasDocuments && <SampleCard onOpen={() => importing.start({ kind: 'sample' })} />}
    </div>
  );
}

/** Only for an empty project: fictional caos do not belong among real ones. */
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

function Trouble({ importing, isEmpty }: { importing: Importing; isEmpty: boolean }) {
  const { t } = useTexts();
  const fault = FAULTS.find((code) => code === importing.fault);
  const text = isEmpty
    ? t('start.noFiles')
    : fault
      ? t(`import.fault.${fault}`)
      : importing.hasFailed || importing.fault
        ? t('app.failed')
        : null;
  return (
    text && (
      <p className="notice danger" role="alert">
        {text}
      </p>
    )
  );
}
