/** One voice at a time: plays a recording, or a stretch of it, and tells where it is. */
import { useEffect, useState, useSyncExternalStore } from 'react';

export interface PlayerState {
  readonly playing: boolean;
  readonly seconds: number;
}

export type Player = ReturnType<typeof openPlayer>;

function openPlayer() {
  const audio = new Audio();
  audio.preload = 'metadata';
  const watchers = new Set<() => void>();
  let state: PlayerState = { playing: false, seconds: 0 };
  let until: number | null = null;
  let frame = 0;

  const look = () => {
    // `timeupdate` comes four times a second; that is too coarse to end after a sentence.
    if (until !== null && audio.currentTime >= until) {
      audio.pause();
      until = null;
    }
    const next = { playing: !audio.paused && !audio.ended, seconds: audio.currentTime };
    if (next.playing !== state.playing || Math.abs(next.seconds - state.seconds) >= 0.05) {
      state = next;
      for (const tell of watchers) tell();
    }
    cancelAnimationFrame(frame);
    if (next.playing) frame = requestAnimationFrame(look);
  };
  for (const event of ['play', 'pause', 'ended', 'seeked', 'emptied', 'timeupdate'] as const)
    audio.addEventListener(event, look);

  return {
    /** For the waveform to follow. */
    audio,
    get: (): PlayerState => state,
    subscribe(tell: () => void): () => void {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    load(url: string | null): void {
      const absolute = url === null ? '' : new URL(url, location.href).href;
      if (audio.src === absolute) return;
      until = null;
      audio.pause();
      if (url === null) audio.removeAttribute('src');
      else audio.src = absolute;
      audio.load();
    },
    toggle(): void {
      until = null;
      if (audio.paused) void audio.play().catch(() => {});
      else audio.pause();
    },
    pause: (): void => audio.pause(),
    seek(seconds: number): void {
      until = null;
      audio.currentTime = seconds;
    },
    /** Plays a stretch; without an end, on to the end of the recording. */
    playFrom(seconds: number, end: number | null = null): void {
      audio.currentTime = seconds;
      until = end;
      // Refused when the page has never been touched: then the play button is there.
      void audio.play().catch(() => {});
    },
  };
}

export function usePlayer(): { player: Player; state: PlayerState } {
  const [player] = useState(openPlayer);
  const state = useSyncExternalStore(player.subscribe, player.get);
  useEffect(() => () => player.pause(), [player]);
  return { player, state };
}
