import { Button } from 'react-aria-components';
import { QueryText } from '../query/painted-query.tsx';
import { openScreen } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { recentQueries } from './recent.ts';

const EXAMPLES = [
  ['stem', 'thuiswerken'],
  ['near', '#bedrag ~8 @thuiswerken'],
  ['phrase', '"recht op onbereikbaarheid"'],
  ['heading', 'kop(thuiswerk* OF telewerk*)'],
  ['not', 'zin(*werkplek* EN thuis*) NIET *reiskosten*'],
] as const;

/** What stands on the screen before anything is sought: ways to begin. */
export function NoQuery({ onSearch }: { onSearch: (query: string) => void }) {
  const { t } = useTexts();
  const recent = recentQueries();
  return (
    <div className="no-query">
      <p className="muted">{t('zoeken.lead')}</p>
      {recent.length > 0 && (
        <section>
          <h2>{t('zoeken.recent')}</h2>
          <ul>
            {recent.map((query) => (
              <li key={query}>
                <Button className="example-query" onPress={() => onSearch(query)}>
                  <QueryText query={query} />
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('zoeken.examples')}</h2>
        <ul>
          {EXAMPLES.map(([name, query]) => (
            <li key={name}>
              <Button className="example-query" onPress={() => onSearch(query)}>
                <QueryText query={query} />
                <span className="muted">{t(`zoeken.example.${name}`)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <Button className="button" onPress={() => openScreen('help', 'zoektaal')}>
        {t('zoeken.language')}
      </Button>
    </div>
  );
}
