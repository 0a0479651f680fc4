/** What the window of one airing tells: when, where, why then, what became of it; and what can be done about it. */
import { Anchor, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { useContext, useState } from 'react';
import { Link } from 'wouter';
import { Served } from '../../components/Served.tsx';
import { dayOf, formatDay, formatDuration, formatTime, formatWeekday } from '../../format.ts';
import { PinIcon } from '../../icons.tsx';
import { airingWords as a } from '../../texts/airings.ts';
import { calendarWords } from '../../texts/calendar.ts';
import { served } from '../../texts/served.ts';
import { sessions } from '../../texts/sessions.ts';
import { shell } from '../../texts/shell.ts';
import { inOrder, useZoneName, useZones, type Airing } from '../data.ts';
import { useServerClock } from '../../serverClock.ts';
import { AiringBadge } from './AiringBadge.tsx';
import { Conflicts } from './conflicts.ts';
import { lateWords } from './lateWords.ts';
import { MoveForm } from './MoveForm.tsx';
import { isMovable, isOpen } from './movable.ts';
import { useAiringActions } from './useAiringActions.ts';
import classes from './AiringDetails.module.css';

const t = a.details;

export default function AiringDetails({
  airing,
  onClose,
}: {
  readonly airing: Airing;
  readonly onClose: () => void;
}) {
  const actions = useAiringActions(onClose);
  const now = useServerClock(5_000);
  const [moving, setMoving] = useState(false);
  const conflict = useContext(Conflicts).get(airing.id);
  const day = dayOf(airing.start);
  const open = isOpen(airing, now);
  const seconds = (Date.parse(airing.end) - Date.parse(airing.start)) / 1000;
  return (
    <Stack gap="md">
      <Group gap="xs">
        <AiringBadge status={airing.status} />
        {airing.priority !== 'normal' && <Text size="sm">{a.priority[airing.priority]}</Text>}
        {airing.lateMilliseconds !== null && (
          <Text size="sm" className="quiet">
            {lateWords(airing.lateMilliseconds)}
          </Text>
        )}
      </Group>
      {conflict && <p className={classes.conflict}>▲ {calendarWords.conflictWhy(conflict)}</p>}
      <dl className={classes.facts}>
        <dt>{t.when}</dt>
        <dd>
          <strong>{formatTime(airing.start, new Date(airing.start).getUTCSeconds() !== 0)}</strong>,{' '}
          {formatWeekday(day)} {formatDay(day)}
          <span className="quiet"> · {formatDuration(seconds)}</span>
        </dd>
        <dt>{t.where}</dt>
        <dd>
          <Where zones={airing.zones} />
        </dd>
        {airing.startedAt && (
          <>
            <dt>{t.heard}</dt>
            <dd>
              {airing.endedAt
                ? t.heardFromTo(formatTime(airing.startedAt, true), formatTime(airing.endedAt, true))
                : t.heardFrom(formatTime(airing.startedAt, true))}
            </dd>
          </>
        )}
        {airing.reason && (
          <>
            <dt>{t.reason}</dt>
            <dd>
              <Served>{airing.reason}</Served>
              <MachineWords of={airing.reason} />
            </dd>
          </>
        )}
        {airing.place && (
          <>
            <dt>{sessions.place}</dt>
            <dd>{sessions.places[airing.place]}</dd>
          </>
        )}
        {airing.why && (
          <>
            <dt>{t.why}</dt>
            <dd>
              <Served>{airing.why}</Served>
            </dd>
          </>
        )}
      </dl>
      {airing.kind === 'programme' ? (
        <Text size="sm" className="quiet">
          {t.programmeHint}{' '}
          <Anchor component={Link} href="/cai-dat" size="sm">
            {shell.pages.settings}
          </Anchor>
        </Text>
      ) : (
        airing.pinned && (
          <Group gap={6} className="quiet" wrap="nowrap">
            <PinIcon size={16} />
            <Text size="sm">{t.pinned}</Text>
          </Group>
        )
      )}
      {airing.campaignId && (
        <Anchor component={Link} href={`/dot-tuyen-truyen/${airing.campaignId}`} size="sm">
          {t.campaign}
        </Anchor>
      )}
      {open && moving && (
        <MoveForm
          airing={airing}
          busy={actions.move.isPending}
          onMove={(start) => actions.move.mutate({ airing, start })}
          onLeave={() => setMoving(false)}
        />
      )}
      {open && !moving && (
        <Group gap="sm">
          {isMovable(airing, now) && (
            <Button variant="default" onClick={() => setMoving(true)}>
              {t.move}
            </Button>
          )}
          {isMovable(airing, now) && !airing.pinned && (
            <Tooltip label={t.pinHint}>
              <Button
                variant="default"
                leftSection={<PinIcon size={16} />}
                loading={actions.pin.isPending}
                onClick={() => actions.pin.mutate(airing)}
              >
                {t.pin}
              </Button>
            </Tooltip>
          )}
          <Button
            variant="light"
            color="red"
            ml="auto"
            loading={actions.cancelling}
            onClick={() => actions.cancel(airing)}
          >
            {t.cancel}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** For who mends the machine, on a screen without a pointer as well. */
function MachineWords({ of }: { readonly of: string }) {
  const { machine } = served(of);
  if (!machine) return null;
  return (
    <details>
      <summary className="quiet">{t.machine}</summary>
      <code>{machine}</code>
    </details>
  );
}

/** All zones in one word, few by name, many by number with their names within reach. */
function Where({ zones }: { readonly zones: readonly string[] }) {
  const all = useZones().data?.length ?? 0;
  const zoneName = useZoneName();
  const names = inOrder(zones.map(zoneName)).join(', ');
  if (zones.length > 1 && zones.length === all) return a.allZones;
  if (zones.length <= 6) return names;
  return (
    <details>
      <summary>{a.zones(zones.length)}</summary>
      {names}
    </details>
  );
}
