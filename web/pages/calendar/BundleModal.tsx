/** The airings of one block, one under the other, each with its title in full. */
import { Text } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { formatDay, formatTime, formatWeekday, dayOf } from '../../format.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { shell } from '../../texts/shell.ts';
import type { Airing } from '../data.ts';
import { Rows } from './Agenda.tsx';

export function BundleModal(props: {
  readonly airings: readonly Airing[] | undefined;
  readonly onClose: () => void;
  readonly onOpen: (airing: Airing) => void;
}) {
  const first = props.airings?.[0];
  const day = first && dayOf(first.start);
  return (
    <Dialog
      opened={first !== undefined}
      onClose={props.onClose}
      size="lg"
      title={
        first &&
        day && (
          <Text fw={600}>
            {t.session(formatTime(first.start), formatTime(props.airings.at(-1)?.end ?? first.end))},{' '}
            {formatWeekday(day)} {formatDay(day)}
          </Text>
        )
      }
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      {props.airings && <Rows airings={props.airings} onOpen={props.onOpen} />}
    </Dialog>
  );
}
