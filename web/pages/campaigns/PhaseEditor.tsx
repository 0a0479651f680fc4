/** An escalation in words: each phase is a line of when it begins and how many airings a day. */
import { ActionIcon, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { CloseIcon, PlusIcon } from '../../icons.tsx';
import { campaignWords as t } from '../../texts/campaigns.ts';
import { MOST_PER_DAY, withDaysLeft, withOneMore, withPerDay, without, type Phase } from './phases.ts';

export function PhaseEditor(props: {
  readonly phases: readonly Phase[];
  /** Days that the campaign lasts. */
  readonly days: number;
  readonly onChange: (phases: Phase[]) => void;
}) {
  const { phases, days, onChange } = props;
  const more = withOneMore(phases, days);
  return (
    <Stack gap="xs">
      {phases.map((phase, index) => (
        <Group key={index} gap="xs" wrap="wrap">
          <Text size="sm" w={104}>
            {index === 0 ? t.phaseFirst : t.phaseFrom}
          </Text>
          {index > 0 && (
            <>
              <NumberInput
                aria-label={t.phaseDaysLabel(index + 1)}
                w={72}
                min={0}
                max={365}
                value={phase.daysLeft}
                onChange={(value) => {
                  if (typeof value === 'number') onChange(withDaysLeft(phases, index, value));
                }}
              />
              <Text size="sm">{t.phaseDays},</Text>
            </>
          )}
          <NumberInput
            aria-label={t.phasePerDayLabel(index + 1)}
            w={72}
            min={0}
            max={MOST_PER_DAY}
            value={phase.perDay}
            onChange={(value) => {
              if (typeof value === 'number') onChange(withPerDay(phases, index, value));
            }}
          />
          <Text size="sm">{t.phasePerDay}</Text>
          {phases.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t.phaseRemove(index + 1)}
              onClick={() => onChange(without(phases, index))}
            >
              <CloseIcon size={16} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {more.length > phases.length && phases.length < 8 && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<PlusIcon size={16} />}
            onClick={() => onChange(more)}
          >
            {t.phaseAdd}
          </Button>
        </div>
      )}
    </Stack>
  );
}
