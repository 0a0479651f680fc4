/** Lets a worker thread run TypeScript: from the sources, `--import tsx` reaches only the main thread. */
import { register } from 'tsx/esm/api';

register();
