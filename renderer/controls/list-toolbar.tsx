import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../text/i18n.ts';
import { type Chosen, countChosen } from './facets.ts';
import { Icon } from './icon.tsx';
import { Search } from './search.tsx';
import { ViewFields } from './view-fields.tsx';

export type ListToolbarProps<Choice> = {
  choice: Choice;
  onChoice: (choice: Choice) => void;
  hasFacets: boolean;
  onFacets: (isOpen: boolean) => void;
};

/** The bar over a list of caos: its filters, date and selection, a search in it, and what that list has of its own. */
export function ListToolbar<Choice extends { chosen: Chosen; search: string }>({
  choice,
  onChoice,
  hasFacets,
  onFacets,
  searchLabel,
  children,
}: ListToolbarProps<Choice> & { searchLabel: string; children: ReactNode }) {
  const { t } = useTexts();
  const chosen = countChosen(choice.chosen);
  return (
    <div className="toolbar">
      <Button className="button" aria-pressed={hasFacets} onPress={() => onFacets(!hasFacets)}>
        <Icon name="filter" />
        {chosen > 0 ? t('facets.buttonCount', { count: chosen }) : t('facets.button')}
      </Button>
      <ViewFields />
      <span className="divider" />
      <Search
        label={searchLabel}
        className="w-search"
        value={choice.search}
        onChange={(search) => onChoice({ ...choice, search })}
      />
      {children}
    </div>
  );
}
