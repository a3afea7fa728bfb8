/**
 * Kysely's SQLite dialect with three habits of ours: a transaction takes the write lock at once, so that it never fails
 * half way for want of it; where SQLite has rolled back by itself (a full disk), the reason is not lost in a second error;
 * and all pending migrations are one transaction, which SQLite can and Kysely does not expect of it.
 */
import type Database from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'

export class DeskDialect extends SqliteDialect {
  readonly #sqlite: Database.Database
  constructor(sqlite: Database.Database) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }
  override createAdapter(): SqliteAdapter {
    return new DeskAdapter()
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

class DeskDriver extends SqliteDriver {
  readonly #sqlite: Database.Database
  constructor(sqlite: Database.Database) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}
