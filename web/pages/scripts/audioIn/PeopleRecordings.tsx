/** Recordings that people brought and that belong to no script, each with its way to the air and to the public. */
import { ActionIcon, Button, Loader, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { answer, api, type Schemas } from '../../../api.ts';
import { StatusBadge } from '../../../components/StatusBadge.tsx';
import { tellDone } from '../../../components/tell.ts';
import { tellUndo } from '../../../components/tellUndo.tsx';
import { finds, formatDuration, formatRecent } from '../../../format.ts';
import {
  CampaignIcon,
  DotsIcon,
  DownloadIcon,
  EditIcon,
  PauseIcon,
  PlayIcon,
  ShareIcon,
  TrashIcon,
} from '../../../icons.tsx';
import { audioIn as t } from '../../../texts/audioIn.ts';
import { scriptListWords as l } from '../../../texts/scriptList.ts';
import { scripts } from '../../../texts/scripts.ts';
import { useSettings } from '../../data.ts';
import { useServerClock } from '../../../serverClock.ts';
import { usePlayer } from '../player.ts';
import { usePeopleRecordings } from './usePeopleRecordings.ts';
import classes from '../ScriptsPage.module.css';

const RepublishModal = lazy(() => import('../republish/RepublishModal.tsx'));
const DescribeModal = lazy(() => import('./DescribeModal.tsx'));

type Recording = Schemas['Recording'];

export function PeopleRecordings({
  search = '',
  empty = null,
}: {
  readonly search?: string;
  /** Shown when there are none. */
  readonly empty?: ReactNode;
}) {
  const { player, state } = usePlayer();
  const [chosen, setChosen] = useState<string | null>(null);
  const [opened, open] = useState<{ what: 'words' | 'republish'; recording: Recording } | null>(null);
  const now = useServerClock(60_000);
  const station = useSettings().data?.station.name ?? '';
  const remove = useRemoval();
  const { data } = usePeopleRecordings();
  if (!data) return null;
  const shown = data.filter(({ title, text }) => finds(`${title} ${text}`, search));
  if (shown.length === 0) return search ? <p className="quiet">{l.noneFound}</p> : empty;

  function hear({ id, mp3Url }: Recording): void {
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
        {shown.map((recording) => {
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
                <span className={classes.tail}>
                  {status === 'ready' && mp3Url ? (
                    <>
                      <ActionIcon
                        variant="light"
                        radius="xl"
                        size="lg"
                        aria-label={`${heard ? scripts.pause : scripts.play}: ${title}`}
                        onClick={() => hear(recording)}
                      >
                        {heard ? <PauseIcon size={18} /> : <PlayIcon size={18} />}
                      </ActionIcon>
                      <Button
                        component={Link}
                        href={`/dot-tuyen-truyen/moi?${new URLSearchParams({ recording: id, title })}`}
                        variant="light"
                        leftSection={<CampaignIcon size={18} />}
                      >
                        {scripts.makeCampaign}
                      </Button>
                    </>
                  ) : failure ? (
                    <StatusBadge tone="bad">{scripts.recordingFailed}</StatusBadge>
                  ) : (
                    <Loader size="sm" />
                  )}
                  <More
                    recording={recording}
                    onWords={() => open({ what: 'words', recording })}
                    onRepublish={() => open({ what: 'republish', recording })}
                    onRemove={() => remove(recording)}
                  />
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      {opened && (
        <Suspense fallback={null}>
          {opened.what === 'words' ? (
            <DescribeModal recording={opened.recording} onClose={() => open(null)} />
          ) : (
            <RepublishModal
              of={{ kind: 'recordings', id: opened.recording.id }}
              notice={{
                title: opened.recording.title,
                text: opened.recording.text,
                lastDay: null,
                station,
              }}
              onClose={() => open(null)}
            />
          )}
        </Suspense>
      )}
    </section>
  );
}

function More(props: {
  readonly recording: Recording;
  readonly onWords: () => void;
  readonly onRepublish: () => void;
  readonly onRemove: () => void;
}) {
  const { title, status, mp3Url, wavUrl } = props.recording;
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={t.more(title)}>
          <DotsIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {status === 'ready' && mp3Url && wavUrl && (
          <>
            <Menu.Item leftSection={<ShareIcon size={18} />} onClick={props.onRepublish}>
              {scripts.republish}
            </Menu.Item>
            <Menu.Item
              component="a"
              href={`${mp3Url}?download=1`}
              download
              leftSection={<DownloadIcon size={18} />}
            >
              {scripts.downloadMp3}
            </Menu.Item>
            <Menu.Item
              component="a"
              href={`${wavUrl}?download=1`}
              download
              leftSection={<DownloadIcon size={18} />}
            >
              {scripts.downloadWav}
            </Menu.Item>
          </>
        )}
        <Menu.Item leftSection={<EditIcon size={18} />} onClick={props.onWords}>
          {t.edit}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" leftSection={<TrashIcon size={18} />} onClick={props.onRemove}>
          {t.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Taken away at once, and had back by one click. */
function useRemoval(): (recording: Recording) => void {
  const cache = useQueryClient();
  const refresh = () => cache.invalidateQueries({ queryKey: ['recordings'] });
  const restore = useMutation({
    mutationFn: (id: string) =>
      answer(api.POST('/api/v1/recordings/{id}/restore', { params: { path: { id } } })),
    async onSuccess() {
      await refresh();
      tellDone(t.restored);
    },
  });
  const remove = useMutation({
    mutationFn: ({ id }: Recording) =>
      answer(api.DELETE('/api/v1/recordings/{id}', { params: { path: { id } } })),
    async onSuccess(_, { id, title }) {
      await refresh();
      tellUndo(t.removed(title), () => restore.mutate(id));
    },
  });
  return remove.mutate;
}
