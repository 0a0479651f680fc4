/** The signed-in person. What can be chosen there comes when it is opened, or when there is nothing else to do. */
import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { useUser } from '../session.ts';
import { shell as t } from '../texts/shell.ts';
import classes from './Layout.module.css';

const AccountMenu = lazy(() => import('./AccountMenu.tsx'));

export function Account() {
  const [opened, setOpened] = useState(false);
  const button = <AccountButton aria-haspopup="menu" onClick={() => setOpened(true)} />;
  if (!opened) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu />
    </Suspense>
  );
}

export function AccountButton(props: ComponentProps<'button'>) {
  const user = useUser();
  return (
    <UnstyledButton {...props} className={classes.account} aria-label={`${t.account}: ${user.name}`}>
      <span className={classes.initial} aria-hidden="true">
        {user.name.trim().split(/\s+/).at(-1)?.[0]?.toUpperCase()}
      </span>
      <span className={classes.who}>
        <strong>{user.name}</strong>
        <small>{user.role === 'admin' ? t.admin : t.operator}</small>
      </span>
    </UnstyledButton>
  );
}
