/** A worker's timer: a page in the background has its own timers slowed down, a worker's are not. */
const TICK_MILLISECONDS = 250;

setInterval(() => postMessage(null), TICK_MILLISECONDS);
