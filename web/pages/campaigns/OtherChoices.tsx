/** What few campaigns need: priority, readings in a row, the gap between airings. Open where one of them was chosen. */
import {
  Collapse,
  Group,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { useState } from 'react';
import { ChevronDownIcon } from '../../icons.tsx';
import { airingWords as a } from '../../texts/airings.ts';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import type { Draft } from './draft.ts';

export function OtherChoices({
  draft,
  change,
}: {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}) {
  const [opened, setOpened] = useState(
    draft.priority !== 'normal' || draft.minGapMinutes !== 30 || draft.readings !== 1,
  );
  const [seen, setSeen] = useState(opened);
  return (
    <section className="surface">
      <UnstyledButton
        w="100%"
        className="reach"
        aria-expanded={opened}
        onClick={() => {
          setOpened(!opened);
          setSeen(true);
        }}
      >
        <Group justify="space-between">
          <Title order={2}>{t.others}</Title>
          <ChevronDownIcon style={{ rotate: opened ? '180deg' : '0deg' }} />
        </Group>
      </UnstyledButton>
      <Collapse expanded={opened}>
        {seen && (
          <Stack gap="md" pt="md">
            <div>
              <Text size="sm" fw={600} mb={4} id="campaign-priority">
                {t.priority}
              </Text>
              <SegmentedControl
                fullWidth
                aria-labelledby="campaign-priority"
                value={draft.priority}
                onChange={(value) => change({ priority: value as Draft['priority'] })}
                data={[
                  { value: 'normal', label: a.priority.normal },
                  { value: 'priority', label: a.priority.priority },
                ]}
              />
              <Text size="sm" className="quiet" mt={4}>
                {t.priorityHint}
              </Text>
            </div>
            <NumberInput
              label={t.readingsLabel}
              description={t.readingsHint}
              min={1}
              max={3}
              value={draft.readings}
              onChange={(value) => {
                if (typeof value === 'number') change({ readings: Math.round(value) });
              }}
            />
            <NumberInput
              label={t.gapLabel}
              min={0}
              max={1440}
              step={15}
              value={draft.minGapMinutes}
              onChange={(value) => {
                if (typeof value === 'number') change({ minGapMinutes: Math.round(value) });
              }}
            />
          </Stack>
        )}
      </Collapse>
    </section>
  );
}
