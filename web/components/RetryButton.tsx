/** Asks again; pressed it stays in hand, which a disabled button would not. */
import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { shell as t } from '../texts/shell.ts';

export const RetryButton = ({ query }: { readonly query: UseQueryResult }) => (
  <Button aria-busy={query.isFetching} onClick={() => void query.refetch()}>
    {query.isFetching ? t.loading : t.retry}
  </Button>
);
