/** A real SQLite database in memory, in its newest shape, closed when the test ends. */
import { onTestFinished } from 'vitest';
import type { Database } from '../common/database.ts';
import { openDatabase } from '../server/database/connection.ts';

export async function testDatabase(): Promise<Database> {
  const { db, close } = await openDatabase(':memory:');
  onTestFinished(close);
  return db;
}
