import { useMutation } from '@tanstack/react-query';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { View } from '../../corpus/api/contract.ts';
import { transport } from '../api/host.ts';
import { ask } from '../api/queries.ts';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';

/** The files that the engine writes of a report, by name. */
const FILES = ['rapport.xlsx', 'rapport.html', 'rapport.csv', 'bewijsplaatsen.csv', 'rapport.json'] as const;
type ReportFile = (typeof FILES)[number];

/** Writes the report of what is on screen and hands over the file that was asked for. */
export function ReportMenu({ view }: { view: View }) {
  const { t } = useTexts();
  const write = useMutation({
    mutationFn: (_file: ReportFile) => ask('report.write', { ...view, directory: null }),
    onSuccess: ({ files }, wanted) => {
      const path = files.find((file) => file.endsWith(wanted));
      if (path) transport.showReport(path);
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
          <Menu onAction={(file) => write.mutate(file as ReportFile)}>
            {FILES.map((file) => (
              <MenuItem key={file} id={file} className="option">
                {t('matrix.reportFiles', { returnObjects: true })[file]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
