import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { transport } from '../api/host.ts';
import { ask, CallFailed } from '../api/queries.ts';
import { Icon } from '../controls/icon.tsx';
import { showLastChange } from '../shell/undo.ts';
import { useTexts } from '../text/i18n.ts';

/** Rules to a file and from a file. */
export function RulesMenu({ chosen }: { chosen: string | null }) {
  const { t } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const exported = useMutation({
    mutationFn: async (ids: string[] | null) => {
      const { name, text } = await ask('rules.export', { ids });
      transport.saveText(name, text);
    },
  });
  const imported = useMutation({
    mutationFn: async (chosenFile: File) => ask('rules.import', { text: await chosenFile.text() }),
    onSuccess: () => void showLastChange(),
  });
  const actions: Record<string, () => void> = {
    all: () => exported.mutate(null),
    one: () => chosen && exported.mutate([chosen]),
    import: () => file.current?.click(),
  };
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button" aria-label={t('rules.more')}>
          <Icon name="more" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu onAction={(key) => actions[key]?.()} disabledKeys={chosen ? [] : ['one']}>
            <MenuItem className="option" id="import">
              {t('rules.import')}
            </MenuItem>
            <MenuItem className="option" id="one">
              {t('rules.exportOne')}
            </MenuItem>
            <MenuItem className="option" id="all">
              {t('rules.exportAll')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={file}
        type="file"
        accept=".json"
        hidden
        aria-label={t('rules.import')}
        onChange={({ currentTarget }) => {
          const [first] = currentTarget.files ?? [];
          if (first) imported.mutate(first);
          currentTarget.value = '';
        }}
      />
      {imported.data && (
        <p className="notice rules-told" role="status">
          {t('rules.imported', {
            rules: t('rules.count', { count: imported.data.rules }),
            lists: t('rules.lists.count', { count: imported.data.lists }),
          })}
        </p>
      )}
      {(imported.error ?? exported.error) && <ImportFault error={imported.error ?? exported.error} />}
    </>
  );
}

const FAULTS = ['RULES_FILE_INVALID', 'RULES_FILE_NEWER', 'RULE_INVALID'] as const;

function ImportFault({ error }: { error: Error | null }) {
  const { t } = useTexts();
  const code = FAULTS.find((fault) => error instanceof CallFailed && error.fault.code === fault);
  const detail = error instanceof CallFailed ? (error.fault.detail ?? '') : '';
  return (
    <p className="notice danger rules-told" role="alert">
      {code ? t(`rules.importFault.${code}`, { detail }) : t('app.failed')}
    </p>
  );
}
