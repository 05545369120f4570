import { useLayoutEffect, useRef } from 'react';
import type { Completion } from '../../corpus/api/contract.ts';
import { useTexts } from '../text/i18n.ts';

type Props = {
  id: string;
  options: readonly Completion[];
  active: number;
  /** Where what is completed begins, in pixels. */
  left: number;
  onTake: (index: number) => void;
};

/** Suggestions under a query field; the focus stays in the field. */
export function CompletionList({ id, options, active, left, onTake }: Props) {
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      className="popover completions"
      role="listbox"
      id={id}
      ref={list}
      aria-label={t('query.completions')}
      style={{ left: `min(${left}px, max(0px, 100% - 28rem))` }}
    >
      {options.map(({ insert, label, note, kind }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        <div
          role="option"
          tabIndex={-1}
          key={`${kind} ${insert}`}
          id={`${id}-${index}`}
          className="option completion"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
        >
          <code className={`paint-${PAINTS[kind]}`}>{label}</code>
          <span className="muted">{note}</span>
        </div>
      ))}
    </div>
  );
}

const PAINTS = {
  list: 'list',
  entity: 'entity',
  operator: 'operator',
  scope: 'scope',
  word: 'word',
} as const satisfies Record<Completion['kind'], string>;
