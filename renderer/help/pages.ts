/** The pages of the handleiding as they stand in `docs`, bundled with the screens: no network, no second copy. */
const TEXTS = import.meta.glob(['../../docs/handleiding/*.md', '../../docs/method/README.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Pictures that the pages show; those of other themes and sizes stay out. */
const PICTURES = import.meta.glob(
  ['../../docs/images/*.png', '!../../docs/images/*-dark.png', '!../../docs/images/*-1280.png'],
  { query: '?url', import: 'default', eager: true },
);

const FILES = {
  handleiding: 'handleiding/README.md',
  zoektaal: 'handleiding/zoektaal.md',
  regels: 'handleiding/regels.md',
  begrippen: 'handleiding/begrippen.md',
  methode: 'method/README.md',
} as const;

export type HelpPage = keyof typeof FILES;
export const HELP_PAGES = Object.keys(FILES) as HelpPage[];

export const isHelpPage = (name: string | undefined): name is HelpPage => HELP_PAGES.some((page) => page === name);

export const textOf = (page: HelpPage): string => TEXTS[`../../docs/${FILES[page]}`] ?? '';

/** The page that a link in the docs leads to; null for what is not in the app. */
export function pageOfLink(href: string): HelpPage | null {
  const file = href.replace(/#.*$/, '');
  return HELP_PAGES.find((page) => file !== '' && FILES[page].endsWith(file.replace(/^(\.\.?\/)+/, ''))) ?? null;
}

/** The address of a picture; null while it was not made yet. */
export const pictureOf = (href: string): string | null =>
  PICTURES[`../../docs/images/${href.replace(/^.*\//, '')}`] ?? null;
