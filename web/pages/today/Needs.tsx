/** What waits for a person, each with its one click; first what keeps loudspeakers silent. */
import { Button, Title } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { CheckIcon } from '../../icons.tsx';
import { useToday } from '../../serverClock.ts';
import { todayWords as t } from '../../texts/today.ts';
import type { Now } from '../data.ts';
import classes from './Needs.module.css';

const SHOWN = 4;
/** On a phone the day must not lie screens below: each takes a third of one. */
const SHOWN_NARROW = 2;
type Need = Now['needs'][number];

/** Shapes by weight: what keeps the loudspeakers silent is a cross, the rest a triangle or a half disc. */
const marks: Record<Need['kind'], string> = {
  approve: '◐',
  'doubtful-words': '▲',
  'recording-failed': '✕',
  'player-offline': '✕',
  'player-trouble': '✕',
  missed: '✕',
  unmet: '▲',
  'no-zone': '▲',
  'no-player': '▲',
};

const order: readonly Need['kind'][] = [
  'no-zone',
  'no-player',
  'player-offline',
  'player-trouble',
  'missed',
  'recording-failed',
  'unmet',
  'doubtful-words',
  'approve',
];

export function Needs({ needs }: { readonly needs: readonly Need[] }) {
  const [all, setAll] = useState(false);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  // What was missed can only be read about: read here, it waits no more until there is more of it.
  const [read, setRead] = useLocalStorage({
    key: 'loa-missed-read',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const today = useToday();
  const waiting = needs.filter((need) => need.kind !== 'missed' || read !== `${today} ${need.text}`);
  if (waiting.length === 0)
    return (
      <p className={classes.wellDone}>
        <CheckIcon />
        {t.needsNone}
      </p>
    );
  const inOrder = [...waiting].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const room = narrow ? SHOWN_NARROW : SHOWN;
  // One more is shown itself: beside its words a button for it would take as much room.
  const shown = all || (!narrow && waiting.length === room + 1) ? inOrder : inOrder.slice(0, room);
  return (
    <section className="surface" aria-label={t.needs}>
      <Title order={2} mb="xs">
        {t.needs}
      </Title>
      <ul className={classes.needs}>
        {shown.map((need, index) => (
          <li key={`${need.kind} ${need.link} ${index}`} data-kind={need.kind}>
            <span className={classes.mark} aria-hidden>
              {marks[need.kind]}
            </span>
            <span>{t.need(need)}</span>
            <Button
              component={Link}
              href={need.link}
              variant="light"
              size="compact-sm"
              onClick={() => {
                if (need.kind === 'missed') setRead(`${today} ${need.text}`);
              }}
            >
              {t.act(need)}
            </Button>
          </li>
        ))}
      </ul>
      {waiting.length > shown.length && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          className={classes.moreNeeds}
          onClick={() => setAll(true)}
        >
          {t.needsMore(waiting.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
