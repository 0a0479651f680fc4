/** What a query has to show: its data, grey bars while it loads, or what went wrong with a way to try again. */
import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ApiError, messageOf } from '../api.ts';
import { AlertIcon } from '../icons.tsx';
import { shell as t } from '../texts/shell.ts';
import { EmptyState } from './EmptyState.tsx';
import { GreyBars } from './GreyBars.tsx';

export function QueryView<T>(props: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  readonly loading?: ReactNode;
  /** The list that it stood in, for what may be gone. */
  readonly back?: { readonly href: string; readonly label: string };
}) {
  const { query } = props;
  if (query.data !== undefined) return props.children(query.data);
  if (query.isError) {
    // What is gone doesn't come back by asking again.
    const gone = props.back && query.error instanceof ApiError && query.error.status === 404;
    return (
      <EmptyState
        icon={AlertIcon}
        title={gone ? t.gone : t.notDone}
        hint={messageOf(query.error)}
        action={
          gone ? (
            <Button component={Link} href={props.back.href}>
              {t.backTo(props.back.label)}
            </Button>
          ) : (
            <Button onClick={() => void query.refetch()}>{t.retry}</Button>
          )
        }
      />
    );
  }
  if (!props.loading) return <GreyBars />;
  return (
    <div role="status" aria-label={t.loading}>
      {props.loading}
    </div>
  );
}
