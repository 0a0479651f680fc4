/** Opens the one file that holds everything, in its newest shape. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import {
  Kysely,
  Migrator,
  SqliteDialect,
  type Migration,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import type { Database, Tables } from '../../common/database.ts';
import { storageFailure } from '../../common/files.ts';
import * as first from './first.migration.ts';

/** In the order in which they are applied; names are stored, so they never change. */
const migrations: Record<string, Migration> = { '001-first': first };

export interface OpenDatabase {
  readonly db: Database;
  /** The connection itself, for better-auth and for backups. */
  readonly sqlite: Sqlite.Database;
  close(): Promise<void>;
}

/** A page asks the same few things again and again; each is parsed by SQLite once. */
const MOST_STATEMENTS = 500;

/** @returns the connection as Kysely needs it, which remembers its statements. */
function remembering(sqlite: Sqlite.Database): SqliteDatabase {
  const statements = new Map<string, Sqlite.Statement>();
  return {
    close: () => sqlite.close(),
    prepare(text) {
      let statement = statements.get(text);
      if (!statement) {
        if (statements.size >= MOST_STATEMENTS) statements.clear();
        statement = sqlite.prepare(text);
        statements.set(text, statement);
      }
      return statement as unknown as SqliteStatement;
    },
  };
}

/** SQLite rolls back by itself when the disk is full; to roll back once more would fail and hide why. */
function dialectOf(sqlite: Sqlite.Database): SqliteDialect {
  const dialect = new SqliteDialect({ database: remembering(sqlite) });
  const driver = dialect.createDriver();
  const rollBack = driver.rollbackTransaction.bind(driver);
  driver.rollbackTransaction = async (connection) => {
    if (sqlite.inTransaction) await rollBack(connection);
  };
  return Object.assign(dialect, { createDriver: () => driver });
}

/**
 * @param path of the database file, made when missing; `:memory:` for one that is gone when closed.
 * @throws Failure `data-read-only`, `disk-full`
 */
export async function openDatabase(path: string): Promise<OpenDatabase> {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const sqlite = new Sqlite(path);
    sqlite.pragma('journal_mode = WAL');
    // What is stored before it is acted on has to be there after a power cut.
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('busy_timeout = 5000');
    const db = new Kysely<Tables>({ dialect: dialectOf(sqlite) });
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(migrations) },
    }).migrateToLatest();
    if (error) throw error;
    return { db, sqlite, close: () => db.destroy() };
  } catch (error) {
    throw storageFailure(error);
  }
}
