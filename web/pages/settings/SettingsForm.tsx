/** All settings as one form; nothing changes until it is saved. */
import { Button, SegmentedControl, Select, Switch, Text, TextInput } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import 'dayjs/locale/vi';
import { useRef, useState } from 'react';
import { answer, api, ApiError, messageOf, type Schemas } from '../../api.ts';
import { useClip } from '../../clip.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Later } from '../../components/Later.tsx';
import { tellDone } from '../../components/tell.ts';
import { formatNumber } from '../../format.ts';
import { PlayIcon, StopIcon } from '../../icons.tsx';
import { chimes as chimeTexts } from '../../texts/chimes.ts';
import { language } from '../../texts/language.ts';
import { scripts } from '../../texts/scripts.ts';
import { served } from '../../texts/served.ts';
import { settings as t } from '../../texts/settings.ts';
import { ChimeFields } from './ChimeFields.tsx';
import { settingsProblems, type Schedule, type Settings } from './rules.ts';
import { Jumps } from './Jumps.tsx';
import { marksOf } from './parts.ts';
import { ScheduleFields } from './ScheduleFields.tsx';
import { Section } from './Section.tsx';
import { SessionFields } from './SessionFields.tsx';
import classes from './SettingsForm.module.css';
import { useEdited } from './useEdited.ts';

const SPEEDS = [0.8, 0.9, 1, 1.15];

/** What is left out means every zone: `undefined` must not stay as a key. */
const withZones = <T extends { zones?: string[] }>(row: T): T => {
  const { zones, ...rest } = row;
  return (zones?.length ? row : rest) as T;
};

export function SettingsForm(props: {
  readonly saved: Settings;
  readonly voices: readonly Schemas['Voice'][];
  readonly admin: boolean;
}) {
  const { saved, voices } = props;
  const cache = useQueryClient();
  const clip = useClip();
  const form = useRef<HTMLFormElement>(null);
  const { value, setEdited, dirty } = useEdited(saved, props.admin);
  const [shown, setShown] = useState(false);
  const { schedule } = value;
  const problems = settingsProblems(value);
  const marks = marksOf(saved, value, shown ? problems : {});
  const wrong = (path: string) => (shown ? problems[path] : undefined);
  const change = (part: Partial<Settings>) => setEdited({ ...value, ...part });
  const plan = (part: Partial<Schedule>) => change({ schedule: { ...schedule, ...part } });

  const save = useMutation({
    mutationFn: ({
      unheard,
      settings: { station, schedule: hours, voice, chimes, sessions, publicListening },
    }: {
      readonly settings: Settings;
      readonly unheard?: boolean;
    }) =>
      answer(
        api.PUT('/api/v1/settings', {
          params: { query: unheard ? { unheard: 'true' } : {} },
          body: {
            station,
            voice,
            chimes,
            sessions,
            publicListening,
            schedule: {
              ...hours,
              windows: hours.windows.map(withZones),
              blackouts: hours.blackouts.map(withZones),
              programmes: hours.programmes.map(withZones),
            },
          },
        }),
      ),
    onSuccess(now) {
      cache.setQueryData(['settings'], now);
      void cache.invalidateQueries({ queryKey: ['session'] });
      setEdited(null);
      setShown(false);
      tellDone(t.saved);
    },
    meta: { quiet: true },
  });
  const submit = () => {
    setShown(true);
    if (Object.keys(problems).length === 0) save.mutate({ settings: value });
    // Perhaps many screens away; it is marked once this is drawn.
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  /** A new address is silent now, which it may be rightly. */
  const unheard = save.error instanceof ApiError && save.error.code === 'relay-unheard';

  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <form
        ref={form}
        noValidate
        className={classes.page}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Jumps marks={marks} />
        <fieldset disabled={!props.admin} className={classes.plain}>
          <Section title={t.station} hint={t.stationHint}>
            <TextInput
              label={t.name}
              lang="vi"
              value={value.station.name}
              error={wrong('station.name')}
              onChange={(event) => change({ station: { ...value.station, name: event.currentTarget.value } })}
            />
            <TextInput
              label={t.address}
              lang="vi"
              value={value.station.address ?? ''}
              onChange={(event) =>
                change({ station: { ...value.station, address: event.currentTarget.value } })
              }
            />
            <Text size="sm" className="quiet">
              {t.timeZone(value.timeZone)}
            </Text>
          </Section>

          <Later>
            <ScheduleFields schedule={schedule} onChange={plan} wrong={wrong} />

            <Section title={t.voice} hint={t.voiceHint}>
              <Select
                label={scripts.voice}
                data={voices.map(({ id, label }) => ({ value: id, label: served(label).words }))}
                value={value.voice.id}
                allowDeselect={false}
                searchable={voices.length > 8}
                onChange={(id) => id && change({ voice: { ...value.voice, id } })}
              />
              <div>
                <Text size="sm" fw={600} mb={4}>
                  {scripts.speed}
                </Text>
                <SegmentedControl
                  aria-label={scripts.speed}
                  data={[...new Set([...SPEEDS, value.voice.speed])]
                    .sort((a, b) => a - b)
                    .map((speed) => ({ value: String(speed), label: `${formatNumber(speed, 2)}×` }))}
                  value={String(value.voice.speed)}
                  onChange={(speed) => change({ voice: { ...value.voice, speed: Number(speed) } })}
                />
              </div>
              <div>
                <Button
                  variant="light"
                  leftSection={clip.playing ? <StopIcon size={18} /> : <PlayIcon size={18} />}
                  loading={clip.asking !== null}
                  onClick={() =>
                    clip.say('voice', {
                      text: t.voiceSample(value.station.name),
                      voice: value.voice.id,
                      speed: value.voice.speed,
                    })
                  }
                >
                  {t.hearVoice}
                </Button>
              </div>
            </Section>

            <Section title={chimeTexts.title} hint={chimeTexts.hint}>
              <ChimeFields chosen={value.chimes} onChange={(chimes) => change({ chimes })} />
            </Section>

            <SessionFields
              station={value.station.name}
              chosen={value.sessions}
              onChange={(sessions) => change({ sessions })}
            />

            <Section title={t.listening} hint={t.listeningHint}>
              <Switch
                label={t.listeningSwitch}
                description={t.listeningAddress}
                checked={value.publicListening}
                onChange={(event) => change({ publicListening: event.currentTarget.checked })}
              />
            </Section>
          </Later>
        </fieldset>

        {dirty && (
          <div className={classes.bar}>
            <FormProblem
              message={
                shown && Object.keys(problems).length > 0
                  ? t.fixFirst
                  : save.isError
                    ? messageOf(save.error)
                    : null
              }
            />
            <div className={classes.actions}>
              <span className="quiet" role="status">
                {t.dirty([...marks.keys()].join(', '))}
              </span>
              <Button
                variant="default"
                onClick={() => {
                  setEdited(null);
                  setShown(false);
                  save.reset();
                }}
              >
                {t.discard}
              </Button>
              {unheard && (
                <Button
                  variant="light"
                  loading={save.isPending}
                  onClick={() => save.mutate({ settings: value, unheard })}
                >
                  {t.saveUnheard}
                </Button>
              )}
              <Button type="submit" loading={save.isPending}>
                {t.save}
              </Button>
            </div>
          </div>
        )}
      </form>
    </DatesProvider>
  );
}
