/** Whether a stream can be heard now: asked when its address is saved, so that a wrong one doesn't come out on air. */
import type { Readable } from 'node:stream';
import { Failure } from '../common/failure.ts';

const PATIENCE_MILLISECONDS = 10_000;

/**
 * Resolves at its first sound.
 * @param pull as the relays themselves do
 * @throws Failure `relay-unreachable`
 */
export async function checkRelay(
  pull: (url: string, signal: AbortSignal) => Promise<Readable>,
  url: string,
  patienceMilliseconds = PATIENCE_MILLISECONDS,
): Promise<void> {
  const heard = new AbortController();
  const patience = AbortSignal.timeout(patienceMilliseconds);
  try {
    for await (const chunk of await pull(url, AbortSignal.any([heard.signal, patience])))
      if ((chunk as Buffer).length > 0) return;
    throw silent('nguồn đã ngắt');
  } catch (error) {
    if (patience.aborted) throw silent('nguồn không trả lời', error);
    throw error;
  } finally {
    heard.abort();
  }
}

const silent = (why: string, cause?: unknown) =>
  new Failure('unavailable', 'relay-unreachable', `Không kết nối được nguồn tiếp âm: ${why}.`, { cause });
