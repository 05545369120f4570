import { useState } from 'react';
import { useProject } from '../api/queries.ts';

/** State that a screen of this project finds again when it is opened anew in this window. */
export function useKept<T>(name: string, first: T): [T, (value: T) => void] {
  const { data: project } = useProject();
  const key = `${name} ${project?.path ?? ''}`;
  const [value, setValue] = useState<T>(() => {
    const kept = sessionStorage.getItem(key);
    return kept === null ? first : (JSON.parse(kept) as T);
  });
  const keep = (next: T) => {
    sessionStorage.setItem(key, JSON.stringify(next));
    setValue(next);
  };
  return [value, keep];
}
