import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ImportState } from '../../corpus/api/contract.ts';
import { transport } from '../api/host.ts';
import { ask, refreshProject } from '../api/queries.ts';

/** What an import is made of: files that were chosen, or the example corpus, which has a project of its own. */
type Source = { kind: 'files'; files: File[] } | { kind: 'sample' };

export type Importing = ReturnType<typeof useImport>;

/**
 * The import of this project: how far it is, which files it has seen, and its start and stop. The engine does the
 * work; a page that is opened halfway learns from it where it stands.
 */
export function useImport() {
  const client = useQueryClient();
  const [arrived, setArrived] = useState<string[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [seen, setSeen] = useState<string[]>([]);
  const [isFollowed, setFollowed] = useState(false);
  const { data: state = null } = useQuery({
    queryKey: ['import.state'],
    queryFn: () => ask('import.state', {}),
  });

  useEffect(
    () =>
      transport.subscribe((event) => {
        if (event.type !== 'import.progress') return;
        client.setQueryData<ImportState>(['import.state'], event.state);
        setFollowed(true);
        const { current } = event.state;
        if (current !== null) setSeen((before) => (before.includes(current) ? before : [...before, current]));
        if (event.state.state !== 'running') refreshProject(client);
      }),
    [client],
  );

  const begin = useMutation({
    mutationFn: async (source: Source) => {
      setArrived([]);
      setSeen([]);
      setChosen(source.kind === 'files' ? source.files.map(({ name }) => name) : []);
      client.setQueryData(['import.state'], null);
      const paths =
        source.kind === 'sample'
          ? await openSample()
          : await transport.addFiles(source.files, (name) => setArrived((before) => [...before, name]));
      await ask('import.start', { paths });
      await client.refetchQueries({ queryKey: ['import.state'] });
      setFollowed(true);
    },
  });

  return {
    state,
    /** Names of the files that were chosen in this window; empty for folders that the engine walks itself. */
    chosen,
    arrived,
    seen,
    isPreparing: begin.isPending,
    isBusy: begin.isPending || state?.state === 'running',
    /** True from the choice of files until the finished import is put away; one that ended before is not shown. */
    isShown: begin.isPending || state?.state === 'running' || (isFollowed && state !== null),
    error: begin.error,
    start: begin.mutate,
    stop: () => state && void ask('import.stop', { jobId: state.jobId }),
    /** Puts the finished import away, so that other files can be chosen. */
    clear: () => {
      begin.reset();
      setFollowed(false);
    },
  };
}

/** Opens the project of the example corpus, and returns the folder with its PDFs. */
async function openSample(): Promise<string[]> {
  const folder = await transport.openSample();
  await ask('project.sample', {});
  return [folder];
}
