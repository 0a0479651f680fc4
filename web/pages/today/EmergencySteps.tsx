/** The emergency announcement: what, where and how often; then everything named once more, and a button to be held. */
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { tellDone } from '../../components/tell.ts';
import { formatDuration } from '../../format.ts';
import { todayWords } from '../../texts/today.ts';
import { RecordingPicker } from '../campaigns/RecordingPicker.tsx';
import { ZonePicker } from '../campaigns/ZonePicker.tsx';
import { inOrder, useZoneName } from '../data.ts';
import { HoldButton } from './HoldButton.tsx';
import { useEmergencyChanged } from './useEmergencyChanged.ts';
import classes from './Emergency.module.css';

const t = todayWords.emergency;

export default function EmergencySteps({ onClose }: { readonly onClose: () => void }) {
  const [recording, setRecording] = useState<Schemas['Recording'] | null>(null);
  const [zones, setZones] = useState<string[]>([]);
  const [repeat, setRepeat] = useState(1);
  const [sure, setSure] = useState(false);
  const [asked, setAsked] = useState(false);
  const changed = useEmergencyChanged();
  const start = useMutation({
    mutationFn: (body: Schemas['NewEmergency']) => answer(api.POST('/api/v1/emergencies', { body })),
    onSuccess: () => {
      tellDone(t.started);
      onClose();
      return changed();
    },
  });
  if (sure && recording)
    return (
      <Confirm
        recording={recording}
        zones={zones}
        repeat={repeat}
        busy={start.isPending}
        onBack={() => setSure(false)}
        onYes={() => start.mutate({ recordingId: recording.id, zones, repeat })}
      />
    );
  return (
    <Stack gap="lg">
      <Text className="quiet">{t.hint}</Text>
      <section aria-label={t.what}>
        <RecordingPicker
          value={recording?.id ?? null}
          onChange={setRecording}
          error={asked && !recording ? t.needRecording : undefined}
          autoFocus
        />
      </section>
      <section aria-label={t.where}>
        <Text fw={600} mb="xs">
          {t.where}
        </Text>
        <ZonePicker
          value={zones}
          onChange={setZones}
          label={t.where}
          error={asked && zones.length === 0 ? t.needZone : undefined}
        />
      </section>
      <div>
        <Text fw={600} mb="xs" id="emergency-repeat">
          {t.repeat}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="emergency-repeat"
          value={String(repeat)}
          onChange={(value) => setRepeat(Number(value))}
          data={[1, 2, 3, 5, 10].map((times) => ({ value: String(times), label: t.times(times) }))}
        />
      </div>
      <Button
        size="md"
        color="var(--emergency)"
        className={classes.step}
        onClick={() => {
          setAsked(true);
          if (recording && zones.length > 0) setSure(true);
        }}
      >
        {t.next}
      </Button>
    </Stack>
  );
}

/** So many names may have to be scrolled, by keys as well. */
const LONG = 8;

function Confirm(props: {
  readonly recording: Schemas['Recording'];
  readonly zones: readonly string[];
  readonly repeat: number;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onYes: () => void;
}) {
  const zoneName = useZoneName();
  const names = inOrder(props.zones.map(zoneName)).join(', ');
  return (
    <Stack gap="lg">
      <div className={classes.named}>
        <h2>{t.confirmTitle}</h2>
        <p>
          <strong>
            {t.confirmWhat(props.recording.title, formatDuration(props.recording.durationSeconds ?? 0))}
          </strong>
          , {t.confirmRepeat(props.repeat)} {t.confirmWhere(props.zones.length)}
        </p>
        <p className={classes.where} tabIndex={props.zones.length > LONG ? 0 : undefined}>
          {names}
        </p>
      </div>
      <HoldButton
        holding={t.holding}
        hint={t.holdHint}
        busy={props.busy}
        onHeld={props.onYes}
        onClickAlone={() =>
          ask(
            { title: t.confirmTitle, body: `${props.recording.title}: ${names}`, confirm: t.open },
            props.onYes,
          )
        }
      >
        {t.hold}
      </HoldButton>
      <Text size="sm" className="quiet" ta="center">
        {t.holdHint}
      </Text>
      <Group justify="center">
        <Button variant="subtle" color="gray" onClick={props.onBack}>
          {t.back}
        </Button>
      </Group>
    </Stack>
  );
}
