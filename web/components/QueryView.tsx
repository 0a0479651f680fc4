/** What a query has to show: its data, grey bars while it loads, or what went wrong with a way to try again. */
import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ApiError, messageOf } from '../api.ts';
import { AlertIcon } from '../icons.tsx';
import { shell as t } from '../texts/shell.ts';
import { EmptyState } from './EmptyState.tsx';
import { GreyBars, GreyPage } from './GreyBars.tsx';
import { RetryButton } from './RetryButton.tsx';
import { useFailure } from './useFailure.ts';

export function QueryView<T>(props: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  readonly loading?: ReactNode;
  /** The page holds nothing else: its name too comes with the data. */
  readonly whole?: boolean;
  /** The list that it stood in, for what may be gone. */
  readonly back?: { readonly href: string; readonly label: string };
  /** What is gone leaves the page at once: nothing is written there that could be lost. */
  readonly leaves?: boolean;
}) {
  const { query } = props;
  const empty = useFailure(query);
  const failure = empty ?? (props.leaves && isGone(query.error) ? query.error : null);
  if (query.data !== undefined && !failure) return props.children(query.data);
  if (failure) {
    // What is gone doesn't come back by asking again.
    const gone = props.back && isGone(failure);
    return (
      <EmptyState
        order={props.whole ? 1 : 2}
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
  return props.loading ?? (props.whole ? <GreyPage /> : <GreyBars />);
}

const isGone = (error: Error | null) => error instanceof ApiError && error.status === 404;
