/** The head of a page: its name, one line of what it is for, and its main action. Also names the browser's tab. */
import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { shell as t } from '../texts/shell.ts';
import classes from './PageHeader.module.css';

export function PageHeader(props: {
  readonly title: string;
  readonly hint?: ReactNode;
  /** Stands above the title, e.g. the way back. */
  readonly above?: ReactNode;
  /** Its actions are few icons, which stand beside the title on a phone as well. */
  readonly beside?: boolean;
  readonly children?: ReactNode;
}) {
  useDocumentTitle(`${props.title} · ${t.product}`);
  return (
    <header className={classes.header} data-beside={props.beside} data-below={props.above ? true : undefined}>
      <div className={classes.words}>
        {props.above}
        <Title order={1}>{props.title}</Title>
        {props.hint && <p className={classes.hint}>{props.hint}</p>}
      </div>
      {props.children && <div className={classes.actions}>{props.children}</div>}
    </header>
  );
}
