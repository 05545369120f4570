import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { openScreen } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';

/** Rules, or the term lists that they use. */
export function PartSwitch({ part }: { part: 'rules' | 'lists' }) {
  const { t } = useTexts();
  return (
    <ToggleButtonGroup
      className="part-switch"
      aria-label={t('rules.part')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[part]}
      onSelectionChange={([chosen]) => openScreen('rules', ...(chosen === 'lists' ? ['lijsten'] : []))}
    >
      <ToggleButton id="rules">{t('rules.parts.rules')}</ToggleButton>
      <ToggleButton id="lists">{t('rules.parts.lists')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
