import type { T } from './i18n.ts';

/** "Artikel 8.4, lid 2"; an annex keeps its own word. */
export function placeOf({ article, lid }: { article: string | null; lid: string | null }, t: T): string {
  if (article === null) return t('evidence.noArticle');
  const first = /^\p{L}{3,}/u.test(article) ? article : t('evidence.article', { article });
  return lid === null ? first : `${first}, ${t('evidence.lid', { lid })}`;
}
