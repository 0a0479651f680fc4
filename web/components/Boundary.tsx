/** Where a page that breaks is told. */
import { Button, Center } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { AlertIcon } from '../icons.tsx';
import { shell as t } from '../texts/shell.ts';
import { EmptyState } from './EmptyState.tsx';

interface Props {
  readonly children: ReactNode;
  /** Around everything: nothing else stands on the page. */
  readonly whole?: boolean;
}

/**
 * What breaks inside leaves the rest standing, and says how to go on: a piece of the desk, too, that a newer server
 * doesn't have any more. React knows error boundaries only as classes.
 */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const told = (
      <EmptyState
        order={1}
        icon={AlertIcon}
        title={t.pageFailed}
        hint={t.pageFailedHint}
        action={<Button onClick={() => location.reload()}>{t.reload}</Button>}
      />
    );
    return this.props.whole ? (
      <Center component="main" mih="90dvh">
        {told}
      </Center>
    ) : (
      told
    );
  }
}
