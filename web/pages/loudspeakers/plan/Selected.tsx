/** The zone that is being arranged: its place in numbers, its lines, off the plan. */
import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { LinkIcon } from '../../../icons.tsx';
import { planWords as t } from '../../../texts/groundPlan.ts';
import type { Zone } from '../../data.ts';
import { percent, type Point } from './places.ts';
import classes from './Selected.module.css';

export function Selected(props: {
  readonly zone: Zone;
  readonly at: Point | null;
  readonly joining: boolean;
  readonly onJoin: (on: boolean) => void;
  readonly onMove: (to: Point | null) => void;
}) {
  const { zone, at, joining } = props;
  if (!at) return null;
  return (
    <div className={`surface ${classes.selected}`} role="group" aria-label={t.selected(zone.name)}>
      <Text fw={600} className={classes.selectedName}>
        {zone.name}
      </Text>
      <Group gap="sm" align="flex-end">
        <Coordinate label={t.left} value={at.x} onChange={(x) => props.onMove({ ...at, x })} />
        <Coordinate label={t.top} value={at.y} onChange={(y) => props.onMove({ ...at, y })} />
      </Group>
      <Group gap="xs" className={classes.selectedActs}>
        <Button
          variant={joining ? 'filled' : 'light'}
          leftSection={<LinkIcon size={18} />}
          onClick={() => props.onJoin(!joining)}
        >
          {joining ? t.joinStop : t.join}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => props.onMove(null)}>
          {t.takeOff}
        </Button>
      </Group>
      {joining && (
        <Text size="sm" role="status" className={classes.joinHint}>
          {t.joining}
        </Text>
      )}
    </div>
  );
}

/** A number that is taken when it has been typed, not at each stroke. */
function Coordinate(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (fraction: number) => void;
}) {
  const shown = percent(props.value);
  const [typed, setTyped] = useState<number | string>();
  const take = () => {
    setTyped(undefined);
    if (typeof typed === 'number' && typed !== shown) props.onChange(typed / 100);
  };
  return (
    <NumberInput
      label={props.label}
      w={130}
      min={0}
      max={100}
      step={1}
      decimalScale={1}
      clampBehavior="strict"
      value={typed ?? shown}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
