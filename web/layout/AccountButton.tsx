/** Who is signed in, as a button. */
import { UnstyledButton } from '@mantine/core';
import type { ComponentProps } from 'react';
import { initialOf } from '../format.ts';
import { useUser } from '../session.ts';
import { shell as t } from '../texts/shell.ts';
import classes from './Layout.module.css';

export function AccountButton(props: ComponentProps<'button'>) {
  const user = useUser();
  return (
    <UnstyledButton {...props} className={classes.account} aria-label={`${t.account}: ${user.name}`}>
      <span className={classes.initial} aria-hidden="true">
        {initialOf(user.name)}
      </span>
      <span className={classes.who}>
        <strong>{user.name}</strong>
        <small>{user.role === 'admin' ? t.admin : t.operator}</small>
      </span>
    </UnstyledButton>
  );
}
