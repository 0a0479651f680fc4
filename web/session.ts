/** Who is at the desk. */
import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from './api.ts';
import { setStationZone } from './format.ts';

export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }) => {
      const session = await answer(api.GET('/api/v1/session', { signal }));
      setStationZone(session.timeZone);
      return session;
    },
    staleTime: Infinity,
  });
}

/** The signed-in person; only below the sign-in gate. */
export function useUser(): Schemas['User'] {
  const user = useSession().data?.user;
  if (!user) throw new Error('useUser below the sign-in gate only');
  return user;
}
