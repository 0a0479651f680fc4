/** Opens one file and reads it, in a thread of its own that can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../../common/failure.ts';
import { readLetter } from './letter.ts';
import type { ReadingAnswer, ReadingTask } from './reading.ts';
import { refusal } from './refusals.ts';
import { textOfFile } from './files/text.ts';

const { bytes, today } = workerData as ReadingTask;

async function answer(): Promise<ReadingAnswer> {
  try {
    const text = await textOfFile(bytes);
    return { text, fields: readLetter(text, { today }) };
  } catch (error) {
    if (error instanceof Failure) return { refused: error.code };
    // Nested deeper than the stack, or an array longer than the engine allows.
    if (error instanceof RangeError) return { refused: refusal('document-too-complex').code };
    throw error;
  }
}

parentPort!.postMessage(await answer());
