import { createContext, useContext } from 'react';
import type { Importing } from './use-import.ts';

/** The import of the project, for every screen from which one can be started. */
export const ImportContext = createContext<Importing | null>(null);

export function useImporting(): Importing {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImporting stands outside ImportContext');
  return importing;
}
