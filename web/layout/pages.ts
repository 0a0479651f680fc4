/** The desk's pages in the order of a clerk's work. */
import type { ComponentType } from 'react';
import {
  BookIcon,
  CalendarIcon,
  CampaignIcon,
  LogIcon,
  ScriptIcon,
  SettingsIcon,
  SpeakerIcon,
  TodayIcon,
  UsersIcon,
  type IconProps,
} from '../icons.tsx';
import { shell as t } from '../texts/shell.ts';

export interface Page {
  readonly path: string;
  readonly label: string;
  readonly icon: ComponentType<IconProps>;
  readonly adminOnly?: true;
}

export const mainPages: readonly Page[] = [
  { path: '/', label: t.pages.today, icon: TodayIcon },
  { path: '/bai-phat-thanh', label: t.pages.scripts, icon: ScriptIcon },
  { path: '/dot-tuyen-truyen', label: t.pages.campaigns, icon: CampaignIcon },
  { path: '/lich-phat', label: t.pages.calendar, icon: CalendarIcon },
  { path: '/loa', label: t.pages.loudspeakers, icon: SpeakerIcon },
  { path: '/nhat-ky', label: t.pages.log, icon: LogIcon },
];

export const sidePages: readonly Page[] = [
  { path: '/tu-dien', label: t.pages.lexicon, icon: BookIcon },
  { path: '/cai-dat', label: t.pages.settings, icon: SettingsIcon },
  { path: '/nguoi-dung', label: t.pages.users, icon: UsersIcon, adminOnly: true },
];

/** `/bai-phat-thanh/1` belongs to `/bai-phat-thanh`. */
export const isCurrent = (page: Page, path: string): boolean =>
  page.path === '/' ? path === '/' : path === page.path || path.startsWith(`${page.path}/`);
