import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Collection, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { OutlineUnit } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { type T, useTexts } from '../text/i18n.ts';
import { type Heading, headingAt, headingOver, headingsOf, pathTo } from './outline.ts';

type Props = {
  units: readonly OutlineUnit[];
  page: number;
  /** The unit that is read, where one is chosen or was found. */
  unit: number | null;
  onGo: (page: number) => void;
};

/** The contents of a text as a tree; it opens where the reader is. */
export function OutlineTree({ units, page, unit, onGo }: Props) {
  const { t } = useTexts();
  const headings = useMemo(() => headingsOf(units), [units]);
  const [expanded, setExpanded] = useState<Set<Key>>(new Set());
  const here = useMemo(() => {
    const { page: first = 0, pageEnd = 0 } = units[unit ?? -1] ?? {};
    const isInView = unit !== null && first <= page && page <= pageEnd;
    return (isInView ? headingOver(units, unit) : null) ?? headingAt(units, page);
  }, [units, page, unit]);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (here === null) return;
    setExpanded((before) => new Set([...before, ...pathTo(units, here)]));
    requestAnimationFrame(() =>
      place.current?.querySelector(`[data-here="true"]`)?.scrollIntoView({ block: 'nearest' }),
    );
  }, [units, here]);

  return (
    <nav className="outline" aria-label={t('lezen.outline')} ref={place}>
      <h2>{t('lezen.outline')}</h2>
      {headings.length === 0 ? (
        <p className="muted outline-empty">{t('lezen.outlineEmpty')}</p>
      ) : (
        <Tree
          aria-label={t('lezen.outline')}
          items={headings}
          expandedKeys={expanded}
          onExpandedChange={setExpanded}
          selectionMode="none"
          onAction={(key) => onGo(units[Number(key)]?.page ?? 1)}
          className="outline-tree"
        >
          {(heading) => <Entry heading={heading} here={here} t={t} />}
        </Tree>
      )}
    </nav>
  );
}

function Entry({ heading, here, t }: { heading: Heading; here: number | null; t: T }) {
  const { index, number, title, page, hasCodes, children } = heading;
  const name = [labelOf(heading), title].filter(Boolean).join(' ');
  return (
    <TreeItem id={index} textValue={name} className="outline-item">
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div
            className="outline-line"
            style={{ paddingLeft: (level - 1) * 14 }}
            data-here={index === here}
            title={name}
          >
            {hasChildItems ? (
              <Button slot="chevron" className="chevron">
                <Icon name="right" />
              </Button>
            ) : (
              <span className="chevron" />
            )}
            <span className="outline-name">
              {number && <b>{labelOf(heading)} </b>}
              {title ?? (number ? '' : heading.kind)}
            </span>
            {hasCodes && (
              <span className="outline-dot">
                <span className="heard">{t('lezen.hasProvisions')}</span>
              </span>
            )}
            <span className="number muted">{page}</span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={children}>{(child) => <Entry heading={child} here={here} t={t} />}</Collection>
    </TreeItem>
  );
}

/** Chapters keep their word, as their numbers are those of articles too. */
const labelOf = ({ kind, number }: Heading): string =>
  number !== null && (kind === 'hoofdstuk' || kind === 'deel')
    ? `${kind === 'deel' ? 'Deel' : 'H'} ${number}`
    : (number ?? '');
