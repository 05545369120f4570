import { useMutation } from '@tanstack/react-query';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { View } from '../../corpus/api/contract.ts';
import { transport } from '../api/host.ts';
import { ask } from '../api/queries.ts';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';

const KINDS = ['xlsx', 'html', 'csv', 'json'] as const;
type Kind = (typeof KINDS)[number];

/** Writes the report of what is on screen and hands over the kind that was asked for. */
export function ReportMenu({ view }: { view: View }) {
  const { t } = useTexts();
  const write = useMutation({
    mutationFn: (_kind: Kind) => ask('report.write', { ...view, directory: null }),
    onSuccess: ({ files }, kind) => {
      for (const file of files.filter((path) => path.endsWith(`.${kind}`))) transport.showReport(file);
    },
  });
  return (
    <div className="report">
      {write.isError && <span role="alert">{t('matrix.reportFailed')}</span>}
      <MenuTrigger>
        <Button className="button primary" isDisabled={write.isPending}>
          <Icon name="download" />
          {write.isPending ? t('app.loading') : t('matrix.report')}
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu onAction={(kind) => write.mutate(kind as Kind)}>
            {KINDS.map((kind) => (
              <MenuItem key={kind} id={kind} className="option">
                {t(`matrix.reportKinds.${kind}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
