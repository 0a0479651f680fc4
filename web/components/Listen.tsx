/** Hears a recording within a form or a card: one button, how far it has got, its length. Nothing is loaded before. */
import { ActionIcon, Slider } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatClock } from '../format.ts';
import { PauseIcon, PlayIcon } from '../icons.tsx';
import { shell } from '../texts/shell.ts';
import { tellProblem } from './tell.ts';
import classes from './Listen.module.css';

export function Listen(props: {
  readonly src: string;
  readonly label: string;
  /** Known before anything is loaded. */
  readonly seconds: number | null;
}) {
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [loaded, setLoaded] = useState<number>();
  const length = loaded ?? props.seconds ?? 0;
  const toggle = () => {
    const own = audio.current;
    if (!own) return;
    if (!own.paused) return own.pause();
    // Asked to stop while it was still starting: that is no problem to tell of.
    own.play().catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) tellProblem(error);
    });
  };
  return (
    <div className={classes.listen} role="group" aria-label={props.label}>
      <audio
        ref={audio}
        src={props.src}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)}
        onDurationChange={({ currentTarget }) => {
          if (Number.isFinite(currentTarget.duration)) setLoaded(currentTarget.duration);
        }}
      />
      <ActionIcon
        variant="light"
        size={36}
        radius="xl"
        aria-label={playing ? shell.pause : props.label}
        onClick={toggle}
      >
        {playing ? <PauseIcon size={18} /> : <PlayIcon size={18} />}
      </ActionIcon>
      <Slider
        size="sm"
        min={0}
        max={Math.max(1, length)}
        step={1}
        value={at}
        label={null}
        thumbLabel={shell.position}
        thumbValueText={(value) => formatClock(value)}
        disabled={loaded === undefined}
        onChange={(value) => {
          setAt(value);
          if (audio.current) audio.current.currentTime = value;
        }}
      />
      <span className={classes.time}>{formatClock(playing || at > 0 ? at : length)}</span>
    </div>
  );
}
