/** Recordings that people brought, each with its way to the air. */
import { ActionIcon, Button, Loader, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answer, api, type Schemas } from '../../../api.ts';
import { StatusBadge } from '../../../components/StatusBadge.tsx';
import { formatDuration, formatRecent } from '../../../format.ts';
import { CampaignIcon, DownloadIcon, PauseIcon, PlayIcon } from '../../../icons.tsx';
import { audioIn as t } from '../../../texts/audioIn.ts';
import { scripts } from '../../../texts/scripts.ts';
import { useServerClock } from '../../data.ts';
import { usePlayer } from '../player.ts';
import classes from '../ScriptsPage.module.css';

export function PeopleRecordings() {
  const { player, state } = usePlayer();
  const [chosen, setChosen] = useState<string | null>(null);
  const now = useServerClock(60_000);
  const { data = [] } = useQuery({
    queryKey: ['recordings', 'people'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/recordings', { signal }))).items.filter(({ kind }) => kind === 'upload'),
    refetchInterval: (query) =>
      query.state.data?.some(({ status }) => status === 'waiting' || status === 'making') ? 2_000 : false,
  });
  if (data.length === 0) return null;

  function hear({ id, mp3Url }: Schemas['Recording']): void {
    if (chosen === id) return player.toggle();
    setChosen(id);
    player.load(mp3Url);
    player.playFrom(0);
  }

  return (
    <section aria-labelledby="nguoi-doc">
      <h2 id="nguoi-doc" className={classes.subhead}>
        {t.listTitle}
      </h2>
      <ul className={classes.list}>
        {data.map((recording) => {
          const { id, title, status, durationSeconds, failure, mp3Url } = recording;
          const heard = chosen === id && state.playing;
          return (
            <li key={id} className={classes.item}>
              <div className={classes.row}>
                <span className={classes.title}>
                  <strong>{title}</strong>
                  <span className="quiet">
                    {formatRecent(recording.createdAt, now)} ·{' '}
                    {status === 'ready'
                      ? t.ready(formatDuration(durationSeconds ?? 0))
                      : (failure?.message ?? t.making)}
                  </span>
                </span>
                {status === 'ready' && mp3Url ? (
                  <span className={classes.tail}>
                    <ActionIcon
                      variant="light"
                      radius="xl"
                      size="lg"
                      aria-label={`${heard ? scripts.pause : scripts.play}: ${title}`}
                      onClick={() => hear(recording)}
                    >
                      {heard ? <PauseIcon size={18} /> : <PlayIcon size={18} />}
                    </ActionIcon>
                    <Tooltip label={scripts.downloadMp3}>
                      <ActionIcon
                        component="a"
                        href={`${mp3Url}?download=1`}
                        download
                        variant="subtle"
                        size="lg"
                        aria-label={`${scripts.download}: ${title}`}
                      >
                        <DownloadIcon size={18} />
                      </ActionIcon>
                    </Tooltip>
                    <Button
                      component={Link}
                      href={`/dot-tuyen-truyen/moi?${new URLSearchParams({ recording: id, title })}`}
                      variant="light"
                      leftSection={<CampaignIcon size={18} />}
                    >
                      {scripts.makeCampaign}
                    </Button>
                  </span>
                ) : failure ? (
                  <StatusBadge tone="bad">{scripts.recordingFailed}</StatusBadge>
                ) : (
                  <Loader size="sm" />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
