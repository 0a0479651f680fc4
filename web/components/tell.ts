/** Short messages in the corner: done, failed, undo. */
import { messageOf } from '../api.ts';
import { shell as t } from '../texts/shell.ts';
import { overlays } from './overlays.ts';

export function tellProblem(error: unknown): void {
  void overlays().then(({ notifications }) =>
    notifications.show({
      color: 'red',
      title: t.notDone,
      message: messageOf(error),
      autoClose: 10_000,
      closeButtonProps: { 'aria-label': t.close },
      role: 'alert',
    }),
  );
}

export function tellDone(message: string): void {
  void overlays().then(({ notifications }) =>
    notifications.show({ message, role: 'status', closeButtonProps: { 'aria-label': t.close } }),
  );
}
