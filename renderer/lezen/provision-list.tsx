import { type KeyboardEvent, useMemo } from 'react';
import { Checkbox } from 'react-aria-components';
import type { ProvisionOnPage } from '../../corpus/api/contract.ts';
import { Choice } from '../controls/choice.tsx';
import { useTexts } from '../text/i18n.ts';
import { type CodeNames, ProvisionCard } from './provision-card.tsx';

export type Shown = { theme: number | null; nearMisses: boolean };

type Props = {
  /** All of the text, and those of them that are shown. */
  provisions: readonly ProvisionOnPage[];
  shown: readonly ProvisionOnPage[];
  choice: Shown;
  onChoice: (choice: Shown) => void;
  themes: readonly { theme: number; label: string }[];
  names: CodeNames;
  chosen: number | null;
  onChoose: (unit: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

const ALL = 'all';

/** The provisions of a text, in its order, by theme. */
export function ProvisionList(props: Props) {
  const { provisions, shown, choice, onChoice, themes, names, chosen, onChoose, onKeyDown } = props;
  const { t } = useTexts();
  const coded = provisions.filter(({ codes }) => codes.length > 0);
  const near = provisions.length - coded.length;
  const options = useMemo(
    () =>
      themes.map(({ theme, label }) => ({
        id: String(theme),
        label,
        count: coded.filter(({ codes }) => codes.some(({ code }) => names.theme(code) === theme)).length,
      })),
    [themes, coded, names],
  );
  return (
    <section className="reader-provisions" aria-labelledby="provisions-title">
      <header className="provisions-head">
        <h2 id="provisions-title">{t('lezen.provisionCount', { count: coded.length })}</h2>
        <Choice
          label={t('lezen.theme')}
          className="heard-label"
          options={[{ id: ALL, label: t('lezen.allThemes') }, ...options]}
          value={choice.theme === null ? ALL : String(choice.theme)}
          onChange={(id) => onChoice({ ...choice, theme: id === ALL ? null : Number(id) })}
        />
        {near > 0 && (
          <Checkbox
            className="checkbox"
            isSelected={choice.nearMisses}
            onChange={(nearMisses) => onChoice({ ...choice, nearMisses })}
          >
            <span className="check" aria-hidden="true" />
            {t('lezen.showNearMisses', { count: near })}
          </Checkbox>
        )}
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that lead from provision to provision, from any of them */}
      <div className="provisions-scroll" onKeyDown={onKeyDown}>
        {shown.length === 0 && (
          <p className="muted provisions-empty">
            {coded.length === 0 ? t('lezen.noProvisions') : t('lezen.noneOfTheme')}
          </p>
        )}
        <ol>
          {shown.map((provision) => (
            <ProvisionCard
              key={provision.unit}
              provision={provision}
              names={names}
              isChosen={provision.unit === chosen}
              onChoose={onChoose}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
