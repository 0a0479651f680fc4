/** An escalation in words: each phase is a line of when it begins and how many airings a day. */
import { ActionIcon, Button, NumberInput, Stack } from '@mantine/core';
import { CloseIcon, PlusIcon } from '../../icons.tsx';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { campaignWords as c } from '../../texts/campaigns.ts';
import { MOST_PER_DAY, withDaysLeft, withOneMore, withPerDay, without, type Phase } from './phases.ts';
import classes from './CampaignForm.module.css';

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
        <div key={index} className={classes.phase}>
          <div>
            <span className={classes.from}>{index === 0 ? c.phaseFirst : t.phaseFrom}</span>
            {index > 0 && (
              <>
                <NumberInput
                  aria-label={t.phaseDaysLabel(index + 1)}
                  w={68}
                  min={0}
                  max={365}
                  value={phase.daysLeft}
                  onChange={(value) => {
                    if (typeof value === 'number') onChange(withDaysLeft(phases, index, value));
                  }}
                />
                {t.phaseDays}
              </>
            )}
          </div>
          <div>
            <NumberInput
              aria-label={t.phasePerDayLabel(index + 1)}
              w={68}
              min={0}
              max={MOST_PER_DAY}
              value={phase.perDay}
              onChange={(value) => {
                if (typeof value === 'number') onChange(withPerDay(phases, index, value));
              }}
            />
            {t.phasePerDay}
            {phases.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                ml="auto"
                aria-label={t.phaseRemove(index + 1)}
                onClick={() => onChange(without(phases, index))}
              >
                <CloseIcon size={16} />
              </ActionIcon>
            )}
          </div>
        </div>
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
