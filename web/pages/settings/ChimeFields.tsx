/** Nhạc hiệu: what sounds before and after an announcement; ours, the station's own music, or nothing. */
import { Button, FileButton, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answer, api, messageOf, send, type Schemas } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { sameAgain } from '../../components/sameAgain.ts';
import { tellDone } from '../../components/tell.ts';
import { formatNumber } from '../../format.ts';
import { PlayIcon, StopIcon, UploadIcon } from '../../icons.tsx';
import { chimes as t } from '../../texts/chimes.ts';
import { shell } from '../../texts/shell.ts';
import classes from './ChimeFields.module.css';
import type { Settings } from './rules.ts';

type Chime = Schemas['Chime'];
const NONE = 'none';
const ENDS = ['opening', 'closing'] as const;

const nameOf = ({ id, title, durationSeconds }: Chime): string =>
  `${title ?? t.melodies[id] ?? id} (${t.seconds(formatNumber(durationSeconds, 1))})`;

export function ChimeFields(props: {
  readonly chosen: Settings['chimes'];
  readonly onChange: (chosen: Settings['chimes']) => void;
}) {
  const { chosen, onChange } = props;
  const cache = useQueryClient();
  const sound = useSound();
  const chimes = useQuery({
    queryKey: ['chimes'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/chimes', { signal }))).items,
  });
  const refresh = () => cache.invalidateQueries({ queryKey: ['chimes'] });
  const upload = useMutation({
    mutationFn(file: File): Promise<Chime> {
      const form = new FormData();
      form.append('file', file);
      const title = file.name.replace(/\.\w+$/, '').slice(0, 120);
      return send(`/api/v1/chimes?title=${encodeURIComponent(title || t.own)}`, form);
    },
    async onSuccess({ id }) {
      await refresh();
      onChange({ ...chosen, opening: id });
      tellDone(t.brought);
    },
    meta: { quiet: true },
  });
  const remove = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/chimes/{id}', { params: { path: { id } } })),
    onSuccess: refresh,
  });
  const items = chimes.data ?? [];
  const own = items.filter(({ title }) => title !== null);

  return (
    <>
      {ENDS.map((end) => (
        <div key={end} className={classes.row}>
          <Select
            className={classes.choice}
            label={t.ends[end]}
            data={[
              { value: NONE, label: t.none },
              ...items.map((chime) => ({ value: chime.id, label: nameOf(chime) })),
            ]}
            value={chosen[end]}
            allowDeselect={false}
            onChange={(id) => id && onChange({ ...chosen, [end]: id })}
          />
          <Button
            variant="light"
            disabled={chosen[end] === NONE}
            aria-label={t.hearOf(t.ends[end])}
            leftSection={sound.playing === end ? <StopIcon size={18} /> : <PlayIcon size={18} />}
            onClick={() => sound.play(end, `/api/v1/chimes/${chosen[end]}/audio.wav`)}
          >
            {t.hear}
          </Button>
        </div>
      ))}
      <FormProblem message={upload.isError ? messageOf(upload.error) : null} />
      <div className={classes.bring}>
        <FileButton
          accept="audio/*,.mp3,.wav,.ogg,.m4a"
          inputProps={sameAgain}
          onChange={(file) => file && upload.mutate(file)}
        >
          {(button) => (
            <Button
              {...button}
              variant="light"
              loading={upload.isPending}
              leftSection={<UploadIcon size={18} />}
            >
              {t.bring}
            </Button>
          )}
        </FileButton>
        <span className="quiet">{t.bringHint}</span>
      </div>
      {own.length > 0 && (
        <ul className={classes.own}>
          {own.map((chime) => (
            <li key={chime.id}>
              <span>{nameOf(chime)}</span>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                aria-label={t.removeOf(chime.title ?? '')}
                onClick={() =>
                  ask(
                    { title: t.removeOf(chime.title ?? ''), body: t.removeText, confirm: shell.remove },
                    () => remove.mutate(chime.id),
                  )
                }
              >
                {shell.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One sound at a time; pressed again while it is heard, stops. */
function useSound() {
  const [playing, setPlaying] = useState<string | null>(null);
  const audio = useRef<HTMLAudioElement>(null);
  useEffect(() => () => audio.current?.pause(), []);
  return {
    playing,
    play(key: string, url: string): void {
      audio.current?.pause();
      if (playing === key) return;
      const now = new Audio(url);
      audio.current = now;
      now.onplay = () => setPlaying(key);
      now.onended = now.onpause = now.onerror = () => setPlaying((at) => (at === key ? null : at));
      void now.play().catch(() => {});
    },
  };
}
