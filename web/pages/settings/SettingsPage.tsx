/** Cài đặt: the station, when it may sound, and its usual voice. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { useUser } from '../../session.ts';
import { settings as t } from '../../texts/settings.ts';
import { shell } from '../../texts/shell.ts';
import { useSettings } from '../data.ts';
import { SettingsForm } from './SettingsForm.tsx';

export default function SettingsPage() {
  const settings = useSettings();
  const voices = useQuery({
    queryKey: ['voices'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/voices', { signal })),
    staleTime: 300_000,
  });
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
