/** The one store of server data. A mutation that fails is told to the person unless its meta says `{ quiet: true }`. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api.ts';
import { tellProblem } from './components/tell.ts';
import type { Session } from './session.ts';

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: forgetSessionWhenSignedOut }),
  mutationCache: new MutationCache({
    onError(error, _input, _context, mutation) {
      forgetSessionWhenSignedOut(error);
      if (!mutation.meta?.quiet) tellProblem(error);
    },
  }),
  defaultOptions: {
    // Tried even when the browser says "offline": a station's server may be reached without the internet.
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (count, error) =>
        count < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
    },
    mutations: { networkMode: 'always' },
  },
});
/** Shows the sign-in page when the server no longer knows us; unsaved text stays in the browser. */
export function forgetSessionWhenSignedOut(error: unknown): void {
  if (!(error instanceof ApiError) || error.status !== 401) return;
  queries.setQueryData<Session>(
    ['session'],
    (session) => session && { ...session, user: null, ...(session.user && { over: true }) },
  );
}
