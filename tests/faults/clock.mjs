/**
 * Preloaded into a program under test: its clock is a constant time ahead of the machine's, however long the program takes
 * to load. With a plain LOA_CLOCK a program that starts again on a busy machine would set the time by seconds.
 */
import process from 'node:process';

const ahead = Number(process.env.LOA_TEST_AHEAD);

process.env = new Proxy(process.env, {
  get: (env, name) => (name === 'LOA_CLOCK' ? new Date(Date.now() + ahead).toISOString() : env[name]),
});
