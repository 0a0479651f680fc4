/** The recording's shape, from the peaks that the server measured; seeks by pointer and by keyboard. */
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import WaveSurfer from 'wavesurfer.js';
import { formatClock } from '../../format.ts';
import { scripts as t } from '../../texts/scripts.ts';
import type { Player } from './player.ts';
import classes from './Waveform.module.css';

export default function Waveform(props: {
  readonly player: Player;
  readonly peaks: readonly number[];
  readonly durationSeconds: number;
  readonly seconds: number;
}) {
  const { player, peaks, durationSeconds } = props;
  const place = useRef<HTMLDivElement>(null);
  const dark = useComputedColorScheme('light') === 'dark';
  useEffect(() => {
    if (!place.current) return;
    const drawn = WaveSurfer.create({
      container: place.current,
      media: player.audio,
      peaks: [[...peaks]],
      duration: durationSeconds,
      height: 'auto',
      barWidth: 2,
      barGap: 2,
      barRadius: 2,
      cursorWidth: 0,
      normalize: true,
      interact: false,
      waveColor: dark ? '#4c625d' : '#b4c8c3',
      progressColor: dark ? '#4fae9b' : '#076b5b',
    });
    return () => drawn.destroy();
  }, [player, peaks, durationSeconds, dark]);
  return (
    <div className={classes.wave}>
      <div ref={place} className={classes.drawn} aria-hidden="true" />
      <input
        type="range"
        className={classes.seek}
        aria-label={t.position}
        aria-valuetext={`${formatClock(props.seconds)} / ${formatClock(durationSeconds)}`}
        min={0}
        max={Math.floor(durationSeconds * 10) / 10}
        step={0.1}
        value={Math.min(props.seconds, durationSeconds)}
        onChange={(event) => player.seek(Number(event.currentTarget.value))}
      />
    </div>
  );
}
