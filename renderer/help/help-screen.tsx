import { useLayoutEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useRoute } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { Markdown, readMarkdown } from './markdown.tsx';
import { HELP_PAGES, isHelpPage, textOf } from './pages.ts';
import { showShortcuts } from './shortcuts.tsx';
import './help.css';

/** The handleiding in the app: the pages of `docs` with their headings beside them. */
export function HelpScreen() {
  const { t, language } = useTexts();
  const { path } = useRoute();
  const page = isHelpPage(path[0]) ? path[0] : 'handleiding';
  const { tokens, headings } = useMemo(() => readMarkdown(textOf(page)), [page]);
  const scroller = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useLayoutEffect(() => {
    // Newer browsers answer a scroll with a promise, which is no clean-up.
    scroller.current?.scrollTo(0, 0);
  }, [page]);
  const goTo = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <div className="help">
      <nav className="help-side" aria-label={t('help.pages')}>
        <ul>
          {HELP_PAGES.map((name) => (
            <li key={name}>
              <a href={`#/help/${name}`} aria-current={name === page ? 'page' : undefined}>
                {t(`help.page.${name}`)}
              </a>
              {name === page && (
                <ul>
                  {headings
                    .filter(({ depth }) => depth === 2)
                    .map(({ id, text }) => (
                      <li key={id}>
                        <Button className="help-to" onPress={() => goTo(id)}>
                          {text}
                        </Button>
                      </li>
                    ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        <Button className="button" onPress={showShortcuts}>
          {t('help.shortcuts')}
          <kbd>?</kbd>
        </Button>
        {language === 'en' && <p className="muted">{t('help.dutchOnly')}</p>}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard */}
      <section className="help-scroll" ref={scroller} tabIndex={0} aria-label={t(`help.page.${page}`)}>
        <article className="help-text" lang="nl">
          <Markdown tokens={tokens} />
        </article>
      </section>
    </div>
  );
}
