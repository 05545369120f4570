import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallFailed } from './api/queries.ts';
import { App } from './app.tsx';
import { startTexts } from './text/i18n.ts';
import './theme/tokens.css';
import './theme/base.css';

/** Everything comes from this machine: an answer stays true until the engine says that the project changed. */
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => !(error instanceof CallFailed) && failures < 1,
    },
    mutations: { networkMode: 'always' },
  },
});

await startTexts();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
