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
import { RetryButton } from './RetryButton.tsx';
import { useFailure } from './useFailure.ts';

export function QueryView<T>(props: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  readonly loading?: ReactNode;
  /** The list that it stood in, for what may be gone. */
  readonly back?: { readonly href: string; readonly label: string };
}) {
  const { query } = props;
  const failure = useFailure(query);
  if (query.data !== undefined) return props.children(query.data);
  if (failure) {
    // What is gone doesn't come back by asking again.
    const gone = props.back && failure instanceof ApiError && failure.status === 404;
    return (
      <EmptyState
        icon={AlertIcon}
        title={gone ? t.gone : t.notDone}
        hint={messageOf(failure)}
        action={
          gone ? (
            <Button component={Link} href={props.back.href}>
              {t.backTo(props.back.label)}
            </Button>
          ) : (
            <RetryButton query={query} />
          )
        }
      />
    );
  }
  return props.loading ?? <GreyBars />;
}
