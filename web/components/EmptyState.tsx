/** An empty page that teaches: what will stand here and what to do first. */
import { Stack, Text, Title } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import type { IconProps } from '../icons.tsx';
import classes from './EmptyState.module.css';

export function EmptyState(props: {
  readonly icon: ComponentType<IconProps>;
  readonly title: string;
  readonly hint: ReactNode;
  /** 1 where it is all that the page holds. */
  readonly order?: 1 | 2;
  /** The one button that leads on. */
  readonly action?: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <Stack align="center" gap="sm" py={56} px="md" ta="center">
      <span className={classes.circle}>
        <Icon size={28} />
      </span>
      <Title order={props.order ?? 2} size="h2">
        {props.title}
      </Title>
      <Text className={`quiet ${classes.hint}`}>{props.hint}</Text>
      {props.action && <div className={classes.action}>{props.action}</div>}
    </Stack>
  );
}
