/** “Đã xóa … — Hoàn tác”: what was taken away can be had back for a while. */
import { Button, Group } from '@mantine/core';
import { shell as t } from '../texts/shell.ts';
import { overlays } from './overlays.ts';

export function tellUndo(message: string, undo: () => void): void {
  void overlays().then(({ notifications }) => {
    const id = notifications.show({
      autoClose: 12_000,
      closeButtonProps: { 'aria-label': t.close },
      role: 'status',
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{message}</span>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            {t.undo}
          </Button>
        </Group>
      ),
    });
  });
}
