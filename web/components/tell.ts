/** Short messages in the corner: done, failed, undo. */
import { notifications } from '@mantine/notifications';
import { messageOf } from '../api.ts';
import { shell as t } from '../texts/shell.ts';

export function tellProblem(error: unknown): void {
  notifications.show({
    color: 'red',
    title: t.notDone,
    message: messageOf(error),
    autoClose: 10_000,
    closeButtonProps: { 'aria-label': t.close },
    role: 'alert',
  });
}

export function tellDone(message: string): void {
  notifications.show({ message, role: 'status', closeButtonProps: { 'aria-label': t.close } });
}
