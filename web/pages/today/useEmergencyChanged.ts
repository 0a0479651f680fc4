/** What an emergency that begins or ends makes stale. */
import { useQueryClient } from '@tanstack/react-query';

export function useEmergencyChanged() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['now', 'airings', 'campaigns'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
    );
}
