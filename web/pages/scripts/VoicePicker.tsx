/** Which voice, and how fast. Outdoors, slower is understood better than louder. */
import { Button, Popover, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import type { Schemas } from '../../api.ts';
import { formatNumber } from '../../format.ts';
import { ChevronDownIcon } from '../../icons.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import { served } from '../../texts/served.ts';

export interface VoiceChoice {
  readonly id: string;
  readonly speed: number;
}

const SPEEDS = [0.8, 0.9, 1, 1.15];

export function VoicePicker(props: {
  readonly voices: readonly Schemas['Voice'][];
  readonly value: VoiceChoice;
  readonly onChange: (value: VoiceChoice) => void;
}) {
  const { voices, value, onChange } = props;
  const { words: label, lang } = served(voices.find(({ id }) => id === value.id)?.label ?? value.id);
  const speeds = [...new Set([...SPEEDS, value.speed])].sort((one, other) => one - other);
  return (
    <Popover width={320} position="top-start" shadow="lg" radius="lg" trapFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          rightSection={<ChevronDownIcon size={16} />}
          aria-label={`${t.voice}: ${t.voiceButton(label, formatNumber(value.speed, 2))}`}
        >
          {/* On a phone the speed alone leaves room for the steps; the name is in the label. */}
          <Text span inherit visibleFrom="sm" lang={lang}>
            {label}&nbsp;·&nbsp;
          </Text>
          {formatNumber(value.speed, 2)}×
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md">
          <Select
            label={t.voice}
            data={voices.map((voice) => ({ value: voice.id, label: served(voice.label).words }))}
            value={value.id}
            allowDeselect={false}
            searchable={voices.length > 8}
            comboboxProps={{ withinPortal: false }}
            onChange={(id) => id && onChange({ ...value, id })}
          />
          <div>
            <Text size="sm" fw={600} mb={4}>
              {t.speed}
            </Text>
            <SegmentedControl
              fullWidth
              aria-label={t.speed}
              data={speeds.map((speed) => ({ value: String(speed), label: `${formatNumber(speed, 2)}×` }))}
              value={String(value.speed)}
              onChange={(speed) => onChange({ ...value, speed: Number(speed) })}
            />
          </div>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
