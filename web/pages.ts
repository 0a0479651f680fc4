/** The desk's pages. Each is loaded when it is first opened; preload.plugin.ts reads their list here. */
import { bringPagesBy } from './bringPage.ts';
import { lazy, useState, createElement, type ComponentType } from 'react';

/** What each path needs; of those that fit, the first counts. */
const pages = {
  '/': () => import('./pages/today/TodayPage.tsx'),
  '/bai-phat-thanh': () => import('./pages/scripts/ScriptsPage.tsx'),
  '/bai-phat-thanh/:id': () => import('./pages/scripts/ScriptPage.tsx'),
  '/dot-tuyen-truyen': () => import('./pages/campaigns/CampaignsPage.tsx'),
  '/dot-tuyen-truyen/moi': () => import('./pages/campaigns/NewCampaignPage.tsx'),
  '/dot-tuyen-truyen/:id': () => import('./pages/campaigns/CampaignPage.tsx'),
  '/dot-tuyen-truyen/:id/sua': () => import('./pages/campaigns/EditCampaignPage.tsx'),
  '/lich-phat': () => import('./pages/calendar/CalendarPage.tsx'),
  '/loa': () => import('./pages/loudspeakers/LoudspeakersPage.tsx'),
  '/nhat-ky': () => import('./pages/log/LogPage.tsx'),
  '/tu-dien': () => import('./pages/lexicon/LexiconPage.tsx'),
  '/cai-dat': () => import('./pages/settings/SettingsPage.tsx'),
  '/nguoi-dung': () => import('./pages/users/UsersPage.tsx'),
};

type Path = keyof typeof pages;
export const paths = Object.keys(pages) as Path[];
type Props = { readonly id: string };

interface PageModule {
  readonly default: ComponentType<Props>;
  /** Asks for what the page shows first, so that it is drawn once and whole. */
  readonly first?: (props: Props) => Promise<unknown>;
}

const here = new Map<string, ComponentType<Props>>();

/** Brings the page of a path, if there is one. @returns how to ask for what it shows first */
export async function fetchPage(path: string): Promise<() => Promise<unknown>> {
  for (const [pattern, fetch] of Object.entries(pages) as [string, () => Promise<PageModule>][]) {
    const fits = new RegExp(`^${pattern.replace(':id', '([^/]+)')}/?$`).exec(path);
    if (!fits) continue;
    const page = await fetch().catch(() => undefined);
    // One that didn't come is asked for again, and told of, as it is shown.
    if (!page) break;
    here.set(pattern, page.default);
    return async () => page.first?.({ id: fits[1] ?? '' });
  }
  return async () => {};
}

bringPagesBy(fetchPage);

/** A page as a component; drawn at once when it is here already. */
export function page(path: Path): ComponentType<Props> {
  const Later = lazy(pages[path] as () => Promise<PageModule>);
  return function Page(props) {
    // What stands stays: another component would be drawn anew and forget what was typed.
    const [Shown] = useState(() => here.get(path) ?? Later);
    return createElement(Shown, props);
  };
}
