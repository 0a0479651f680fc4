/** Cài đặt: the station, when it may sound, and its usual voice. */
import { useQuery } from '@tanstack/react-query';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { queries } from '../../queries.ts';
import { useUser } from '../../session.ts';
import { settings as t } from '../../texts/settings.ts';
import { shell } from '../../texts/shell.ts';
import { settingsQuery, useSettings, voicesQuery, zonesQuery } from '../data.ts';
import { SettingsForm } from './SettingsForm.tsx';

export const first = () =>
  Promise.all([
    queries.prefetchQuery(settingsQuery),
    queries.prefetchQuery(voicesQuery),
    queries.prefetchQuery(zonesQuery),
  ]);

export default function SettingsPage() {
  const settings = useSettings();
  const voices = useQuery(voicesQuery);
  const admin = useUser().role === 'admin';
  return (
    <>
      <PageHeader title={shell.pages.settings} hint={admin ? t.hint : t.adminOnly} />
      <QueryView query={settings}>
        {(saved) => <SettingsForm saved={saved} voices={voices.data?.items ?? []} admin={admin} />}
      </QueryView>
    </>
  );
}
