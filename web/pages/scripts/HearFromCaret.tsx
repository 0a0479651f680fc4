/** “Nghe từ con trỏ”: the sentence at the caret and all after it, without waiting for a whole recording. */
import { Button } from '@mantine/core';
import { PlayIcon, StopIcon } from '../../icons.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import type { useHear } from './useHear.ts';

export function HearFromCaret(props: {
  readonly hearing: ReturnType<typeof useHear>;
  readonly disabled: boolean;
  /** Which sentence the caret stands in, when it is asked. */
  readonly sentence: () => number;
}) {
  const { hearing } = props;
  const sounding = hearing.heard !== null || hearing.asking !== null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={sounding ? <StopIcon size={16} /> : <PlayIcon size={16} />}
      disabled={props.disabled}
      onClick={() => (sounding ? hearing.stop() : hearing.hearFrom(props.sentence()))}
    >
      {sounding ? t.stopHearing : t.hearFromCaret}
    </Button>
  );
}
