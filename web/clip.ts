/** A few words said aloud at once: a sentence of a script, a reading of the lexicon, a voice to choose. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { sendForAudio, type Schemas } from './api.ts';

export type Said = Schemas['Preview'];

/** `playing`: the key given to `say` while its words are heard; `asking`: while they are being made. */
export function useClip() {
  const [playing, setPlaying] = useState<string | null>(null);
  const audio = useRef<HTMLAudioElement>(null);
  const asked = useRef<AbortController>(null);

  function stop(): void {
    asked.current?.abort();
    audio.current?.pause();
    setPlaying(null);
  }
  useEffect(
    () => () => {
      asked.current?.abort();
      audio.current?.pause();
    },
    [],
  );

  const speech = useMutation({
    async mutationFn({
      said,
      key,
      next,
    }: {
      said: Said;
      key: string;
      next?: (() => void) | undefined;
    }): Promise<void> {
      const abort = new AbortController();
      asked.current = abort;
      let url: string;
      try {
        url = URL.createObjectURL(await sendForAudio('/api/v1/speech', said, abort.signal));
      } catch (error) {
        if (abort.signal.aborted) return;
        throw error;
      }
      const clip = new Audio(url);
      audio.current = clip;
      clip.onplay = () => setPlaying(key);
      clip.onended = clip.onpause = () => {
        URL.revokeObjectURL(url);
        setPlaying((now) => (now === key ? null : now));
      };
      // Not when it is stopped.
      if (next) clip.addEventListener('ended', next);
      // Refused when the page has never been touched; here somebody has just pressed a button.
      await clip.play().catch(() => {});
    },
  });

  return {
    playing,
    asking: speech.isPending ? speech.variables.key : null,
    /** Says it, and then does what comes `next`; pressed again while it is heard, stops. */
    say(key: string, said: Said, next?: () => void): void {
      const again = playing === key;
      stop();
      if (!again) speech.mutate({ said, key, next });
    },
    stop,
  };
}
