/** The foot of a script: hear it, then approve it, then put it on air. One step is the filled button at a time. */
import { ActionIcon, Button, Menu, Progress, Tooltip } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../../api.ts';
import { formatClock, formatNumber } from '../../format.ts';
import { CampaignIcon, CheckIcon, CloseIcon, DownloadIcon, PauseIcon, PlayIcon } from '../../icons.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import classes from './ListenBar.module.css';
import type { Player, PlayerState } from './player.ts';
import type { Heard, Recording } from './useRecordings.ts';
import { VoicePicker, type VoiceChoice } from './VoicePicker.tsx';

const Waveform = lazy(() => import('./Waveform.tsx'));

export function ListenBar(props: {
  readonly heard: Heard;
  readonly player: Player;
  readonly playerState: PlayerState;
  readonly voices: Schemas['Voice'][];
  readonly voice: VoiceChoice;
  readonly onVoice: (voice: VoiceChoice) => void;
  readonly approved: boolean;
  readonly empty: boolean;
  readonly asking: boolean;
  readonly approving: boolean;
  readonly onListen: () => void;
  readonly onCancel: (recording: Recording) => void;
  readonly onApprove: () => void;
  readonly campaignLink: string;
}) {
  const { heard, approved } = props;
  const { making, ready, current } = heard;
  const human = ready !== null && ready.sentences === null;
  const otherVoice =
    ready !== null && !human && (ready.voice !== props.voice.id || ready.speed !== props.voice.speed);
  const fresh = ready !== null && current && !otherVoice;
  return (
    <section className={classes.bar} aria-label={t.listen}>
      {making ? (
        <Making recording={making} onCancel={() => props.onCancel(making)} />
      ) : ready ? (
        <Ready recording={ready} player={props.player} state={props.playerState} />
      ) : (
        <p className={classes.note}>{heard.failed?.failure?.message ?? t.noRecording}</p>
      )}
      {!making && ready && (!current || otherVoice) && (
        <p className={classes.note} role="status">
          {heard.failed?.failure?.message ??
            (current ? t.otherVoice : human ? t.personReadEarlier : t.staleRecording)}
        </p>
      )}
      {!making && human && current && <p className={classes.note}>{t.personRead}</p>}
      <div className={classes.actions}>
        <VoicePicker voices={props.voices} value={props.voice} onChange={props.onVoice} />
        {(!fresh || human) && (
          <Button
            variant={human || (approved && current) ? 'default' : 'filled'}
            leftSection={<PlayIcon size={18} />}
            disabled={props.empty}
            loading={props.asking || making !== null}
            onClick={props.onListen}
          >
            {human ? t.machineVoice : ready ? t.recordAgain : t.listen}
          </Button>
        )}
        {!approved && (
          <Button
            variant={fresh ? 'filled' : 'default'}
            leftSection={<CheckIcon size={18} />}
            disabled={props.empty}
            loading={props.approving}
            onClick={props.onApprove}
          >
            {t.approve}
          </Button>
        )}
        {approved && current && (
          <Button component={Link} href={props.campaignLink} leftSection={<CampaignIcon size={18} />}>
            {t.makeCampaign}
          </Button>
        )}
      </div>
    </section>
  );
}

function Making({ recording, onCancel }: { readonly recording: Recording; readonly onCancel: () => void }) {
  const { progress } = recording;
  const [words, part] = !progress
    ? [t.waiting, 2]
    : progress.stage === 'speech'
      ? // Speech takes about two thirds of the time, mastering the rest.
        [
          t.makingSpeech(Math.min(progress.done + 1, progress.total), progress.total),
          5 + (65 * progress.done) / Math.max(1, progress.total),
        ]
      : [t.makingMastering, 70 + (30 * progress.done) / Math.max(1, progress.total)];
  return (
    <div className={classes.making}>
      <div role="status">{words}</div>
      <Progress.Root size="md" className={classes.progress}>
        <Progress.Section value={part} animated aria-label={t.makingProgress} />
      </Progress.Root>
      <Tooltip label={t.cancelMaking}>
        <ActionIcon variant="default" size="lg" aria-label={t.cancelMaking} onClick={onCancel}>
          <CloseIcon size={18} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

function Ready(props: {
  readonly recording: Recording;
  readonly player: Player;
  readonly state: PlayerState;
}) {
  const { recording, player, state } = props;
  const duration = recording.durationSeconds ?? 0;
  const measured =
    recording.integratedLufs !== null && recording.truePeakDbtp !== null
      ? t.loudness(formatNumber(recording.integratedLufs), formatNumber(recording.truePeakDbtp))
      : undefined;
  return (
    <div className={classes.ready}>
      <ActionIcon
        size={44}
        radius="xl"
        aria-label={state.playing ? t.pause : t.play}
        onClick={() => player.toggle()}
      >
        {state.playing ? <PauseIcon size={22} /> : <PlayIcon size={22} />}
      </ActionIcon>
      <div className={classes.wave}>
        {recording.peaks && (
          <Suspense fallback={null}>
            <Waveform
              player={player}
              peaks={recording.peaks}
              durationSeconds={duration}
              seconds={state.seconds}
            />
          </Suspense>
        )}
      </div>
      <span className={classes.time}>
        {formatClock(state.seconds)} / {formatClock(duration)}
      </span>
      <Menu position="top-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" size="lg" aria-label={t.download}>
            <DownloadIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {measured && <Menu.Label>{measured}</Menu.Label>}
          {recording.mp3Url && (
            <Menu.Item component="a" href={`${recording.mp3Url}?download=1`} download>
              {t.downloadMp3}
            </Menu.Item>
          )}
          {recording.wavUrl && (
            <Menu.Item component="a" href={`${recording.wavUrl}?download=1`} download>
              {t.downloadWav}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
