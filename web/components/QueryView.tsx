/** What a query has to show: its data, grey bars while it loads, or what went wrong with a way to try again. */
import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { messageOf } from '../api.ts';
import { AlertIcon } from '../icons.tsx';
import { shell as t } from '../texts/shell.ts';
import { EmptyState } from './EmptyState.tsx';
import { GreyBars } from './GreyBars.tsx';

export function QueryView<T>(props: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  readonly loading?: ReactNode;
}) {
  const { query } = props;
  if (query.data !== undefined) return props.children(query.data);
  if (query.isError)
    return (
      <EmptyState
        icon={AlertIcon}
        title={t.notDone}
        hint={messageOf(query.error)}
        action={<Button onClick={() => void query.refetch()}>{t.retry}</Button>}
      />
    );
  if (!props.loading) return <GreyBars />;
  return (
    <div role="status" aria-label={t.loading}>
      {props.loading}
    </div>
  );
}
