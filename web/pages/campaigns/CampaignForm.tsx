/** Makes or changes a campaign: five questions at the left, what comes of the answers at the right. */
import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import type { Schemas } from '../../api.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { Later } from '../../components/Later.tsx';
import { formatDay, formatWeekday } from '../../format.ts';
import { tellUndo } from '../../components/tellUndo.tsx';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { shell } from '../../texts/shell.ts';
import { variantWords } from '../../texts/variants.ts';
import { daysBetween } from '../calendar/days.ts';
import { useZones } from '../data.ts';
import {
  amongZones,
  campaignOf,
  daysOfDraft,
  lastDayOfDraft,
  needsOf,
  type Draft,
  type Need,
} from './draft.ts';
import { useKeptDraft } from './keptDraft.ts';
import { OtherChoices } from './OtherChoices.tsx';
import { Outcome } from './Outcome.tsx';
import { phaseAt, withPerDay } from './phases.ts';
import { RecordingPicker } from './RecordingPicker.tsx';
import { Rhythm } from './Rhythm.tsx';
import { VariantFields } from './VariantFields.tsx';
import { ZonePicker } from './ZonePicker.tsx';
import classes from './CampaignForm.module.css';

interface Props {
  /** Under which the draft is kept in this browser. */
  readonly keptAs: string;
  /** Whether `start` is a stored campaign. */
  readonly stored: boolean;
  readonly start: Draft;
  readonly today: string;
  readonly saving: boolean;
  /** Why it could not be saved. */
  readonly problem: string | null;
  /** Resolves when it has been saved. */
  readonly onSave: (campaign: Schemas['NewCampaign']) => Promise<unknown>;
  readonly onLeave: () => void;
  /** Opens this form again. */
  readonly onReturn: () => void;
}

export function CampaignForm(props: Props) {
  const { today } = props;
  const kept = useKeptDraft(props.keptAs, props.start, props.stored);
  const { set: setDraft } = kept;
  const draft = amongZones(kept.draft, useZones().data);
  const sending = useRef(false);
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const lastDay = lastDayOfDraft(draft);
  const days = daysOfDraft(draft, today);
  const needs = needsOf(draft, today);
  const unsaved = asked && needs.length > 0 ? needs.map((need) => t.needs[need]).join(' ') : props.problem;
  const wrong = (...kinds: Need[]) => {
    // What contradicts itself is said at once, what is only missing when saving was tried.
    const kind = kinds.find((one) => needs.includes(one) && (asked || one === 'past' || one === 'order'));
    return kind && t.needs[kind];
  };
  const save = () => {
    setAsked(true);
    const campaign = campaignOf(draft, today);
    // A second press comes before the button knows of the first.
    if (!campaign || sending.current) return;
    sending.current = true;
    // Before the page is left; had back when it wasn't taken.
    const restore = kept.forget();
    void props
      .onSave(campaign)
      .catch(restore)
      .finally(() => (sending.current = false));
  };
  const leave = () => {
    if (kept.changed) {
      const restore = kept.forget();
      tellUndo(t.draftLeft, () => {
        restore();
        props.onReturn();
      });
    }
    props.onLeave();
  };
  return (
    <div className={classes.form}>
      <Stack gap="md">
        {kept.brought && (
          <Group className={classes.brought} role="status" justify="space-between">
            <span>{t.draftBrought}</span>
            <Button variant="subtle" size="compact-sm" onClick={kept.restart}>
              {t.draftRestart}
            </Button>
          </Group>
        )}
        <Question title={t.what}>
          <RecordingPicker
            value={draft.recordingId}
            error={wrong('recording')}
            onChange={(recording) =>
              setDraft((before) => ({
                ...before,
                recordingId: recording?.id ?? null,
                title: before.title || !recording ? before.title : recording.title,
              }))
            }
          />
          <TextInput
            label={t.name}
            value={draft.title}
            maxLength={200}
            error={wrong('title')}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
        </Question>
        <Question title={t.whereTitle}>
          <ZonePicker
            label={t.whereTitle}
            value={draft.zones}
            onChange={(zones) => change({ zones })}
            error={wrong('zones')}
          />
        </Question>
        <Question title={t.when}>
          <Group grow align="flex-start" gap="sm" preventGrowOverflow={false}>
            <DayInput
              label={t.firstDay}
              value={draft.firstDay}
              error={wrong('firstDay')}
              onChange={(firstDay) => change({ firstDay })}
            />
            <DayInput
              label={t.deadline}
              value={draft.deadline}
              error={wrong('deadline', 'past', 'order')}
              onChange={(deadline) => change({ deadline })}
            />
          </Group>
          <SegmentedControl
            fullWidth
            aria-label={t.deadlineKind}
            value={draft.inclusive ? 'through' : 'before'}
            onChange={(value) => change({ inclusive: value === 'through' })}
            data={[
              { value: 'before', label: t.before },
              { value: 'through', label: t.through },
            ]}
          />
          {lastDay && draft.firstDay && lastDay >= draft.firstDay && (
            <Text size="sm" aria-live="polite">
              {t.lastDayIs(
                formatWeekday(lastDay),
                formatDay(lastDay),
                daysBetween(draft.firstDay, lastDay) + 1,
              )}
              {!draft.inclusive && (
                <Text span size="sm" className="quiet" display="block">
                  {t.beforeMeans}
                </Text>
              )}
            </Text>
          )}
        </Question>
        <Question title={t.rhythm}>
          <Rhythm
            phases={draft.phases}
            days={days.length}
            error={wrong('phases')}
            onChange={(phases) => change({ phases })}
          />
        </Question>
        <Question title={variantWords.title}>
          <Later>
            <VariantFields
              variants={draft.variants}
              recordingId={draft.recordingId}
              error={wrong('variants')}
              onChange={(variants) => change({ variants })}
            />
          </Later>
        </Question>
        <OtherChoices draft={draft} change={change} />
        <Stack gap="xs" className={classes.save}>
          {unsaved && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {unsaved}
            </Text>
          )}
          <Group gap="sm" wrap="nowrap">
            <Button size="md" flex={1} loading={props.saving} onClick={save}>
              {t.save}
            </Button>
            <Button size="md" variant="default" onClick={leave}>
              {shell.cancel}
            </Button>
          </Group>
        </Stack>
      </Stack>
      <Later>
        <Outcome
          campaign={campaignOf(draft, today, t.newTitle)}
          days={days}
          today={today}
          onPull={(index, wanted) => {
            const at = phaseAt(draft.phases, days.length - 1 - index);
            change({ phases: withPerDay(draft.phases, at, wanted) });
          }}
        />
      </Later>
    </div>
  );
}

function Question({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="surface" aria-label={title}>
      <Title order={2} mb="md">
        {title}
      </Title>
      <Stack gap="md">{children}</Stack>
    </section>
  );
}
