import { ListBox, ListBoxItem } from 'react-aria-components';
import type { HitCount } from '../../corpus/api/contract.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';

type Props = {
  title: string;
  counts: readonly HitCount[];
  chosen: string | null;
  onChoose: (name: string | null) => void;
};

/** Hits per group as bars; choosing a group shows its hits only. */
export function Counts({ title, counts, chosen, onChoose }: Props) {
  const { t } = useTexts();
  const format = useFormat();
  const most = Math.max(1, ...counts.map(({ places }) => places));
  return (
    <section className="counts">
      <h2>{title}</h2>
      <ListBox
        aria-label={title}
        items={counts.map((count) => ({ ...count, id: count.name }))}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => onChoose([...keys].map(String)[0] ?? null)}
      >
        {({ name, places, caos }) => (
          <ListBoxItem className="count" textValue={t('zoeken.groupCount', { name, places, caos })}>
            <span className="count-name" title={t('zoeken.groupCount', { name, places, caos })}>
              {name}
            </span>
            <span className="number">{format.number(places)}</span>
            <svg className="count-bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
              <rect width={(places / most) * 100} height="1" />
            </svg>
          </ListBoxItem>
        )}
      </ListBox>
    </section>
  );
}
