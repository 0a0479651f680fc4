/** What a fixed programme does: keeps its time free for other equipment, plays a recording, or relays a stream. */
import { SegmentedControl, TextInput } from '@mantine/core';
import { settings as t } from '../../texts/settings.ts';
import { RecordingPicker } from '../campaigns/RecordingPicker.tsx';
import type { Schedule } from './rules.ts';
import classes from './SettingsForm.module.css';

type Programme = Schedule['programmes'][number];
type Sound = 'none' | 'play' | 'relay';

export function SoundField(props: {
  readonly programme: Programme;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (programme: Programme) => void;
}) {
  const { play, relay, ...rest } = props.programme;
  const sound: Sound = play ? 'play' : relay ? 'relay' : 'none';
  const choose = (next: Sound) =>
    props.onChange(
      next === 'play'
        ? { ...rest, play: { recordingId: '' } }
        : next === 'relay'
          ? { ...rest, relay: { url: '' } }
          : rest,
    );
  return (
    <div className={classes.sound}>
      <SegmentedControl
        aria-label={t.programmeSound}
        data={(['none', 'play', 'relay'] as const).map((value) => ({ value, label: t.sounds[value] }))}
        value={sound}
        onChange={(value) => choose(value as Sound)}
      />
      {play && (
        <RecordingPicker
          value={play.recordingId || null}
          error={props.wrong('play')}
          onChange={(recording) => props.onChange({ ...rest, play: { recordingId: recording?.id ?? '' } })}
        />
      )}
      {relay && (
        <TextInput
          label={t.relayUrl}
          description={t.relayHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          type="url"
          placeholder="https://…/live.m3u8"
          spellCheck={false}
          value={relay.url}
          error={props.wrong('relay')}
          onChange={(event) => props.onChange({ ...rest, relay: { url: event.currentTarget.value } })}
        />
      )}
      {sound === 'none' && <p className="quiet">{t.soundNone}</p>}
    </div>
  );
}
