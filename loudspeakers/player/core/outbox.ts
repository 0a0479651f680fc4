/** Sends the reports that the server hasn't acknowledged, in order, a handful at a time, again after a while. */
import type { ReportMessage } from '../../protocol.ts';

const AT_ONCE = 50;
const AGAIN_MILLISECONDS = 20_000;

export function openOutbox(
  waiting: () => readonly ReportMessage[],
  send: (report: ReportMessage) => void,
  monotonic: () => number,
) {
  const sentAt = new Map<string, number>();
  return {
    /** `acknowledged`: those are off the way. */
    sendAll(acknowledged: readonly string[] = []): void {
      for (const id of acknowledged) sentAt.delete(id);
      const now = monotonic();
      for (const report of waiting().slice(0, AT_ONCE)) {
        const before = sentAt.get(report.id);
        if (before !== undefined && now - before < AGAIN_MILLISECONDS) continue;
        sentAt.set(report.id, now);
        send(report);
      }
    },
    /** A new connection: what was sent over the old one may be lost. */
    forget: (): void => sentAt.clear(),
  };
}
