/** The parts of the settings as they follow on the page: what each is called and holds, what of it is changed or wrong. Pure. */
import { same } from '../../kept.ts';
import { chimes } from '../../texts/chimes.ts';
import { sessions } from '../../texts/sessions.ts';
import { settings as t } from '../../texts/settings.ts';
import type { Problems, Settings } from './rules.ts';

export interface Part {
  readonly title: string;
  readonly of: (settings: Settings) => unknown;
  /** How the paths of its problems begin. */
  readonly path?: string;
}

export const parts: readonly Part[] = [
  { title: t.station, of: ({ station }) => station, path: 'station.' },
  { title: t.windows, of: ({ schedule }) => schedule.windows, path: 'windows.' },
  { title: t.quietHours, of: ({ schedule }) => schedule.quietHours, path: 'quietHours.' },
  { title: t.blackouts, of: ({ schedule }) => schedule.blackouts, path: 'blackouts.' },
  { title: t.programmes, of: ({ schedule }) => schedule.programmes, path: 'programmes.' },
  { title: t.voice, of: ({ voice }) => voice },
  { title: chimes.title, of: (settings) => settings.chimes },
  { title: sessions.title, of: (settings) => settings.sessions },
  { title: t.listening, of: ({ publicListening }) => publicListening },
];

export type Mark = 'changed' | 'wrong';
/** By the part's title. */
export type Marks = ReadonlyMap<string, Mark>;

export function marksOf(saved: Settings, value: Settings, problems: Problems): Marks {
  const marks = new Map<string, Mark>();
  for (const { title, of, path } of parts)
    if (path && Object.keys(problems).some((problem) => problem.startsWith(path))) marks.set(title, 'wrong');
    else if (!same(of(saved), of(value))) marks.set(title, 'changed');
  return marks;
}

/**
 * What was changed of `base`, upon what the server has now: part by part, so that what another administrator saved
 * meanwhile stays.
 */
export function rebased(edited: Settings, base: Settings, now: Settings): Settings {
  const fields = <T extends object>(mine: T, old: T, other: T): T =>
    Object.fromEntries(
      (Object.keys({ ...other, ...mine }) as (keyof T)[]).map((key) => [
        key,
        same(mine[key], old[key]) ? other[key] : mine[key],
      ]),
    ) as T;
  return {
    ...fields(edited, base, now),
    schedule: fields(edited.schedule, base.schedule, now.schedule),
  };
}
