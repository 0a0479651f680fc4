/** Who is at the desk. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from './api.ts';
import { setStationZone } from './format.ts';

/** `over` when the server no longer knew the person while they were at work. */
export type Session = Schemas['Session'] & { readonly over?: true };

const ASK_AGAIN_MILLISECONDS = 5_000;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session> => {
    const session = await answer(api.GET('/api/v1/session', { signal }));
    setStationZone(session.timeZone);
    return session;
  },
  staleTime: Infinity,
});

export function useSession() {
  return useQuery({
    ...sessionQuery,
    // Opened without the server: the desk comes up by itself as soon as it answers.
    refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AGAIN_MILLISECONDS : false),
  });
}

/** The signed-in person; only below the sign-in gate. */
export function useUser(): Schemas['User'] {
  const user = useSession().data?.user;
  if (!user) throw new Error('useUser below the sign-in gate only');
  return user;
}
