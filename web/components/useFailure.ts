/**
 * Why a query has nothing to show. Asked again it forgets its error; what says so stays meanwhile, with the button that
 * the person has in hand.
 */
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

export function useFailure(query: UseQueryResult): Error | null {
  const [last, setLast] = useState(query.error);
  if (query.error && query.error !== last) setLast(query.error);
  return query.data === undefined && query.errorUpdateCount > 0 ? (query.error ?? last) : null;
}
