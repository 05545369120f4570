import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import type { SelectionName } from '../../corpus/model/cao.ts';
import { transport } from '../api/host.ts';
import { ask } from '../api/queries.ts';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';
import { fileOf, KINDS, type Kind } from './kinds.ts';
import type { ReportChoice } from './report-screen.tsx';

type Props = { choice: ReportChoice; selection: SelectionName };

/** One button per kind of file. */
export function SaveButtons({ choice: { peildata, codes }, selection }: Props) {
  const { t } = useTexts();
  const save = useMutation({
    mutationFn: async (kind: Kind) => {
      const [peildatum = '', ...others] = peildata;
      const name = `rapport-${peildata.join('-en-')}`;
      const { files } = await ask('report.write', { peildatum, others, selection, codes, name, directory: null });
      const path = fileOf(files, name, kind) ?? '';
      transport.showReport(path);
      return path.replace(/^.*[\\/]/, '');
    },
  });
  const isOff = save.isPending || codes?.length === 0;
  return (
    <div className="save-as">
      <span className="label">{t('report.save')}</span>
      {(Object.keys(KINDS) as Kind[]).map((kind) => (
        <Button
          key={kind}
          className={`button ${kind === 'xlsx' ? 'primary' : ''}`}
          isDisabled={isOff}
          onPress={() => save.mutate(kind)}
        >
          {kind === 'xlsx' && <Icon name="download" />}
          {t(`report.kinds.${kind}`)}
        </Button>
      ))}
      <span role="status" className="muted">
        {save.isPending && t('report.saving')}
        {save.isSuccess && t('report.saved', { file: save.data })}
      </span>
      {save.isError && (
        <span role="alert" className="bad">
          {t('report.failed')}
        </span>
      )}
    </div>
  );
}
