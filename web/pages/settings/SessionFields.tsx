/** Buổi phát: whether airings that follow each other are one programme, and what is said first and last. */
import { Switch, Textarea } from '@mantine/core';
import { sessions as t } from '../../texts/sessions.ts';
import type { Settings } from './rules.ts';
import { Section } from './Section.tsx';

export function SessionFields(props: {
  readonly station: string;
  readonly chosen: Settings['sessions'];
  readonly onChange: (chosen: Settings['sessions']) => void;
}) {
  const { station, chosen, onChange } = props;
  return (
    <Section title={t.title} hint={t.hint}>
      <Switch
        label={t.enabled}
        description={t.enabledHint}
        checked={chosen.enabled}
        onChange={(event) => onChange({ ...chosen, enabled: event.currentTarget.checked })}
      />
      {chosen.enabled &&
        (['greeting', 'thanks'] as const).map((part) => (
          <Textarea
            key={part}
            label={t[part]}
            lang="vi"
            autosize
            maxLength={300}
            placeholder={t.usual[part](station)}
            value={chosen[part]}
            onChange={(event) => onChange({ ...chosen, [part]: event.currentTarget.value })}
          />
        ))}
    </Section>
  );
}
