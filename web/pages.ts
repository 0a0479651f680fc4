/** The desk's pages. Each is loaded when it is first opened; preload.plugin.ts reads their list here. */

/** What each path needs; of those that fit, the first counts. */
export const pages = {
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

/** Brings the page of a path, if there is one. */
export async function fetchPage(path: string): Promise<void> {
  const fits = (pattern: string) => new RegExp(`^${pattern.replace(':id', '[^/]+')}/?$`).test(path);
  await Object.entries(pages)
    .find(([pattern]) => fits(pattern))?.[1]()
    // Asked for again, and told when it fails, as it is shown.
    .catch(() => {});
}
