/**
 * Kysely's SQLite dialect with five habits of ours: a transaction takes the write lock at once, so that it never fails
 * half way for want of it; where SQLite has rolled back by itself (a full disk), the reason is not lost in a second error;
 * all pending migrations are one transaction, which SQLite can and Kysely does not expect of it; and a statement is
 * prepared once, which makes short queries several times as fast, and written so that SQLite plans it once.
 */
import type Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'

export class DeskDialect extends SqliteDialect {
  readonly #sqlite: Database.Database
  constructor(sqlite: Database.Database) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }
  override createAdapter(): SqliteAdapter {
    return new DeskAdapter()
  }
  override createQueryCompiler(): SqliteQueryCompiler {
    return new DeskCompiler()
  }
  override createDriver(): SqliteDriver {
    return new DeskDriver(this.#sqlite)
  }
}

class DeskAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * SQLite plans a statement anew for each run where a bare `?` is compared or limits, in case its value makes another plan
 * better. Behind a `+`, which says the same, it does not look.
 */
class DeskCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?'
  }
}

class DeskDriver extends SqliteDriver {
  readonly #sqlite: Database.Database
  constructor(sqlite: Database.Database) {
    super({ database: preparingOnce(sqlite) })
    this.#sqlite = sqlite
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}

/** Of lists with filters there are many texts; those not asked for lately are prepared again. */
const mostPrepared = 400

/** Kysely runs one query after the other on its one connection, so that no statement is met while it is at work. */
function preparingOnce(sqlite: Database.Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  const anew = (text: string): SqliteStatement => {
    const statement = sqlite.prepare(text) as unknown as SqliteStatement
    // What changes tables is run once, and what lies ready must not outlive them.
    if (!statement.reader && /^\s*(create|alter|drop|pragma|vacuum)/i.test(text)) prepared.clear()
    else prepared.set(text, statement)
    return statement
  }
  return {
    close: () => sqlite.close(),
    prepare: (text) => {
      const known = prepared.get(text)
      if (!known) {
        const oldest = prepared.size >= mostPrepared ? prepared.keys().next().value : undefined
        if (oldest !== undefined) prepared.delete(oldest)
        return anew(text)
      }
      prepared.delete(text)
      prepared.set(text, known)
      return known
    },
  }
}
