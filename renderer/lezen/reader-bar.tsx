import type { ComponentProps, RefObject } from 'react';
import { Button, Group, Input, Label, NumberField, SearchField, Toolbar } from 'react-aria-components';
import type { Outline } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { Tool } from '../pdf/tool.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { FoundCount } from './found-count.tsx';
import type { Wish } from './reader-keys.ts';
import { SoughtBar } from './sought-bar.tsx';
import type { FindInText } from './use-find-in-text.ts';
import type { Panels } from './use-panels.ts';

type Props = {
  outline: Outline;
  page: number;
  zoom: number;
  act: Record<Wish, () => void>;
  onGo: (page: number) => void;
  panels: Panels;
  onPanels: (panels: Panels) => void;
  find: FindInText;
  /** The query that led here, in the place of the search within the text; null when there is none. */
  sought: Omit<ComponentProps<typeof SoughtBar>, 'act'> | null;
  findBox: RefObject<HTMLInputElement | null>;
};

/** The bar over the pages: leaf, zoom, turn, search, and which panels are open. */
export function ReaderBar(props: Props) {
  const { outline, page, zoom, act, onGo, panels, onPanels, sought } = props;
  const { t } = useTexts();
  const format = useFormat();
  const { pages } = outline;
  const here = pages[page - 1];
  return (
    <Toolbar className="reader-bar" aria-label={t('pdf.title')}>
      <Tool
        icon="panelLeft"
        label={t('lezen.showOutline')}
        isPressed={panels.outline}
        onPress={() => onPanels({ ...panels, outline: !panels.outline })}
      />
      <div className="reader-text" title={outline.file}>
        <h1>{outline.cao.name ?? outline.file}</h1>
      </div>
      <span className="reader-group">
        <Tool icon="left" label={t('pdf.previous')} isDisabled={page <= 1} onPress={act.pageUp} />
        <NumberField
          className="page-field"
          value={page}
          minValue={1}
          maxValue={pages.length}
          onChange={onGo}
          aria-label={t('lezen.goToPage')}
        >
          <Input className="input number" />
        </NumberField>
        <span className="muted">{t('lezen.ofPages', { pages: pages.length })}</span>
        <Tool icon="right" label={t('pdf.next')} isDisabled={page >= pages.length} onPress={act.pageDown} />
      </span>
      {here?.fault ? (
        <span className="tag warn">{t('lezen.unreadable', { page })}</span>
      ) : (
        here?.source === 'ocr' && (
          <span className="tag" title={t('lezen.ocr', { page })}>
            {t('lezen.ocrSure', { percent: format.percent(here.confidence ?? 0) })}
          </span>
        )
      )}
      {sought ? <SoughtBar act={act} {...sought} /> : <FindBox {...props} />}
      <span className="reader-group">
        <Tool icon="minus" label={t('pdf.zoomOut')} onPress={act.smaller} />
        <Button className="quiet zoom-level" onPress={act.fit}>
          {t('lezen.zoomLevel', { percent: Math.round(zoom * 100) })}
        </Button>
        <Tool icon="plus" label={t('pdf.zoomIn')} onPress={act.larger} />
        <Tool icon="turn" label={t('lezen.rotate')} onPress={act.rotate} />
      </span>
      <Tool
        icon="panelRight"
        label={t('lezen.showProvisions')}
        isPressed={panels.provisions}
        onPress={() => onPanels({ ...panels, provisions: !panels.provisions })}
      />
    </Toolbar>
  );
}

function FindBox({ find, findBox, act }: Props) {
  const { t } = useTexts();
  const { query, count, at } = find;
  return (
    <SearchField
      className="find-box"
      value={query}
      onChange={find.setQuery}
      onSubmit={act.findNext}
      onKeyDown={(event) => event.key === 'F3' && (event.shiftKey ? act.findPrevious() : act.findNext())}
    >
      <Label className="heard">{t('lezen.find')}</Label>
      <Group className="input">
        <Icon name="search" />
        <Input placeholder={t('lezen.find')} ref={findBox} />
        {query !== '' && <FoundCount {...{ at, count }} isDone={find.isDone} />}
      </Group>
      {count > 0 && (
        <>
          <Tool icon="up" label={t('lezen.findPrevious')} onPress={act.findPrevious} />
          <Tool icon="down" label={t('lezen.findNext')} onPress={act.findNext} />
        </>
      )}
    </SearchField>
  );
}
