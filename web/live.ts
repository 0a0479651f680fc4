/**
 * Live changes from the server (server-sent events). Each event makes the queries of its resource fresh; a query's
 * first key names its resource: `['scripts', …]`, `['campaigns', …]`, `['airings', …]`.
 */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { LiveEvent } from '../common/events.ts';
import { queries } from './queries.ts';

export type { LiveEvent };
export type Connection = 'connecting' | 'open' | 'lost';

/** Which queries an event makes stale, by their first key. */
const resources: Record<LiveEvent['type'], readonly string[]> = {
  // A recording may be aired once its script is approved.
  script: ['scripts', 'recordings', 'lexicon', 'now'],
  document: ['documents'],
  recording: ['recordings', 'now'],
  campaign: ['campaigns', 'airings', 'now'],
  zone: ['zones', 'now'],
  player: ['players', 'zones', 'now'],
  airings: ['airings', 'campaigns', 'now'],
  'on-air': ['now'],
  log: ['log', 'campaigns', 'report'],
  lexicon: ['lexicon', 'spoken', 'now'],
  settings: ['settings', 'session'],
  users: ['users'],
};

const RECONNECT_MILLISECONDS = 3_000;
/** A pulled cable breaks no stream that is open: whether the server is still there has to be asked. */
const PROBE_MILLISECONDS = 15_000;
const PROBE_PATIENCE_MILLISECONDS = 8_000;
/** A tab that was only covered for a moment keeps its line. */
const UNSEEN_MILLISECONDS = 20_000;
/** A short silence is no news for people. */
const LOST_AFTER_MILLISECONDS = 4_000;

let connection: Connection = 'connecting';
const watchers = new Set<() => void>();
const listeners = new Set<(event: LiveEvent) => void>();

function become(next: Connection): void {
  if (next === connection) return;
  connection = next;
  for (const tell of watchers) tell();
}

/** @returns how to stop. */
export function startLive(): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;
  let wasOpen = false;
  let stopped = false;
  const stale = new Set<string>();
  let refreshing: ReturnType<typeof setTimeout> | undefined;

  const refresh = () => {
    refreshing = undefined;
    const names = [...stale];
    stale.clear();
    for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
  };

  const open = () => {
    source = new EventSource('/api/v1/events');
    source.onopen = () => {
      clearTimeout(losing);
      losing = undefined;
      // Something may have changed while we were away.
      if (wasOpen) void queries.invalidateQueries();
      wasOpen = true;
      become('open');
    };
    source.onmessage = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as LiveEvent;
      if (!(event.type in resources)) return;
      for (const listener of [...listeners]) listener(event);
      // Steps of a recording being made are told by the event itself.
      if (event.type === 'recording' && event.status === 'making') return;
      for (const name of resources[event.type]) stale.add(name);
      refreshing ??= setTimeout(refresh, 120);
    };
    source.onerror = () => {
      losing ??= setTimeout(() => become('lost'), LOST_AFTER_MILLISECONDS);
      // A closed source doesn't come back by itself (the server answered with an error).
      if (source?.readyState !== EventSource.CLOSED) return;
      clearTimeout(again);
      again = setTimeout(open, RECONNECT_MILLISECONDS);
    };
  };

  let probing = false;
  const probe = async () => {
    if (probing || connection !== 'open') return;
    probing = true;
    try {
      await fetch('/health/live', {
        cache: 'no-store',
        signal: AbortSignal.timeout(PROBE_PATIENCE_MILLISECONDS),
      });
    } catch {
      if (stopped || away) return;
      source?.close();
      become('lost');
      clearTimeout(again);
      again = setTimeout(open, RECONNECT_MILLISECONDS);
    } finally {
      probing = false;
    }
  };
  const ask = () => void probe();
  const probes = setInterval(ask, PROBE_MILLISECONDS);
  for (const name of ['offline', 'online', 'focus'] as const) window.addEventListener(name, ask);

  // A browser has six lines to one server, for all its tabs and for the pages it keeps for “back” (HTTP/1.1; HTML
  // standard, Server-sent events, Authoring notes): a page that nobody sees holds none, and asks for everything anew
  // when it is seen again.
  let away = false;
  let unseen: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    away = true;
    source?.close();
    for (const timer of [again, losing]) clearTimeout(timer);
    losing = undefined;
    become('connecting');
  };
  const comeBack = () => {
    clearTimeout(unseen);
    if (!away) return;
    away = false;
    open();
  };
  const look = () => {
    clearTimeout(unseen);
    if (document.visibilityState === 'visible') comeBack();
    else unseen = setTimeout(leave, UNSEEN_MILLISECONDS);
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);
  document.addEventListener('visibilitychange', look);

  open();
  // One that was opened behind others may never be looked at.
  look();
  return () => {
    stopped = true;
    clearInterval(probes);
    for (const name of ['offline', 'online', 'focus'] as const) window.removeEventListener(name, ask);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', comeBack);
    document.removeEventListener('visibilitychange', look);
    source?.close();
    for (const timer of [again, losing, refreshing, unseen]) clearTimeout(timer);
    become('connecting');
  };
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => connection,
  );
}

/** Hears every live event while the component stands. */
export function useLiveEvent(listener: (event: LiveEvent) => void): void {
  const hear = useEffectEvent(listener);
  useEffect(() => {
    const listen = (event: LiveEvent) => hear(event);
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
    };
  }, []);
}
