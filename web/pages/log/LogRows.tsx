/** The log's rows, newest first, a page at a time. */
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Served } from '../../components/Served.tsx';
import { formatDay, dayOf, formatTime, formatWeekday } from '../../format.ts';
import { AlertIcon, LogIcon } from '../../icons.tsx';
import { airingWords } from '../../texts/airings.ts';
import { logWords as t } from '../../texts/log.ts';
import { shell } from '../../texts/shell.ts';
import { AiringBadge } from '../calendar/AiringBadge.tsx';
import { lateWords } from '../calendar/lateWords.ts';
import { inOrder } from '../data.ts';
import type { Period } from './Filters.tsx';
import classes from './LogRows.module.css';

type Row = Schemas['LogRow'];

export function LogRows({ period }: { readonly period: Period }) {
  const log = useInfiniteQuery({
    queryKey: ['log', period],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/log', {
          params: {
            query: {
              from: period.from,
              to: period.to,
              limit: 100,
              ...(period.zone && { zone: period.zone }),
              ...(period.campaign && { campaign: period.campaign }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  if (log.isError && !log.data)
    return (
      <EmptyState
        icon={AlertIcon}
        title={shell.notDone}
        hint={messageOf(log.error)}
        action={<Button onClick={() => void log.refetch()}>{shell.retry}</Button>}
      />
    );
  if (!log.data) return <p className="quiet">{shell.loading}</p>;
  const rows = log.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0)
    return (
      <EmptyState
        icon={LogIcon}
        title={t.emptyTitle}
        hint={period.zone || period.campaign ? t.emptyFiltered : t.emptyHint}
      />
    );
  return (
    <>
      <div className={`surface ${classes.sheet}`}>
        <table className={classes.table}>
          <thead>
            <tr>
              {Object.entries(t.columns).map(([name, label]) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {byDay(rows).map(([day, ofDay]) => (
            <tbody key={day}>
              <tr className={classes.day}>
                <th colSpan={5} scope="rowgroup">
                  {formatWeekday(day)} <span>{formatDay(day)}</span>
                </th>
              </tr>
              {byAiring(ofDay).flatMap((airing) => {
                const lines = toldAlike(airing);
                return lines.map((rows, index) => (
                  <LogLine key={rows[0].id} rows={rows} lines={index === 0 ? lines.length : 0} />
                ));
              })}
            </tbody>
          ))}
        </table>
      </div>
      <p className={classes.foot}>
        <span className="quiet" role="status">
          {t.shown(rows.length)}
        </span>
        {log.hasNextPage && (
          <Button variant="light" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t.more}
          </Button>
        )}
      </p>
    </>
  );
}

/**
 * @param rows zones of which the same is told
 * @param lines how many lines the airing's time and title stand for; 0 where they stand above
 */
function LogLine({ rows, lines }: { readonly rows: Alike; readonly lines: number }) {
  const [row] = rows;
  const silent = rows.length > 1 && !row.startedAt;
  return (
    <tr className={lines === 0 ? classes.again : undefined}>
      {lines > 0 && (
        <>
          <td className={classes.time} rowSpan={lines}>
            {formatTime(row.plannedStart)}
          </td>
          <td className={classes.title} rowSpan={lines}>
            {row.title}
            <small>
              {[row.scriptVersion !== null && t.version(row.scriptVersion), t.hash(row.audioHash.slice(0, 8))]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </td>
        </>
      )}
      {/* Where nothing was heard, many names take the room of the times. */}
      <td colSpan={silent ? 2 : undefined}>
        <Zones rows={rows} />
      </td>
      {!silent && (
        <td className={classes.heard} data-nothing={!row.startedAt || undefined}>
          {row.startedAt ? (
            <>
              {heardFromTo(row)}
              {row.lateMilliseconds !== null && <small>{lateWords(row.lateMilliseconds)}</small>}
            </>
          ) : (
            t.notHeard
          )}
        </td>
      )}
      <td className={classes.outcome}>
        <AiringBadge status={row.outcome} />
        {row.reason && (
          <small>
            <Served>{row.reason}</Served>
          </small>
        )}
      </td>
    </tr>
  );
}

const FEW_ZONES = 3;

/** By name, folded where they are many; where nothing was heard a few need no players beside them. */
function Zones({ rows }: { readonly rows: Alike }) {
  const [{ startedAt }] = rows;
  if (rows.length > 1 && rows.length <= FEW_ZONES && !startedAt)
    return inOrder(rows.map(({ zoneName }) => zoneName)).join(', ');
  const list = (
    <ul className={classes.zones}>
      {[...rows]
        .sort((one, other) => one.zoneName.localeCompare(other.zoneName, 'vi', { numeric: true }))
        .map((row) => (
          <li key={row.id}>
            {row.zoneName}
            {row.playerName && row.playerName !== row.zoneName && <small>{row.playerName}</small>}
          </li>
        ))}
    </ul>
  );
  if (rows.length <= FEW_ZONES) return list;
  return (
    <details className={classes.many}>
      <summary>{airingWords.zones(rows.length)}</summary>
      {list}
    </details>
  );
}

const heardFromTo = ({ startedAt, endedAt }: Row): string =>
  [startedAt, endedAt].flatMap((instant) => (instant ? [formatTime(instant, true)] : [])).join(' – ');

/** Rows of one airing lie next to each other. */
function byAiring(rows: readonly Row[]): Row[][] {
  const airings: Row[][] = [];
  for (const row of rows) {
    const last = airings.at(-1);
    if (last?.[0]?.airingId === row.airingId) last.push(row);
    else airings.push([row]);
  }
  return airings;
}

type Alike = readonly [Row, ...Row[]];

/** What a row tells besides its zone and player, as it is shown. */
const toldOf = (row: Row): string =>
  [
    ...[row.outcome, row.reason, heardFromTo(row)],
    row.startedAt && row.lateMilliseconds !== null && lateWords(row.lateMilliseconds),
  ].join('\n');

/** Zones with the same to tell have no more to tell one by one than together. */
function toldAlike(airing: readonly Row[]): Alike[] {
  const lines = new Map<string, [Row, ...Row[]]>();
  for (const row of airing) {
    const same = lines.get(toldOf(row));
    if (same) same.push(row);
    else lines.set(toldOf(row), [row]);
  }
  return [...lines.values()];
}

function byDay(rows: readonly Row[]): [string, Row[]][] {
  const days: [string, Row[]][] = [];
  for (const row of rows) {
    const day = dayOf(row.plannedStart);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(row);
    else days.push([day, [row]]);
  }
  return days;
}
