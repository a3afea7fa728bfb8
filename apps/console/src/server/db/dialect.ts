/**
 * Kysely's SQLite driver with two habits of ours: a transaction takes the write lock at once, so that it never fails half
 * way for want of it; and where SQLite has rolled back by itself (a full disk), the reason is not lost in a second error.
 */
import type Database from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely'

export class DeskDialect extends SqliteDialect {
  readonly #sqlite: Database.Database
  constructor(sqlite: Database.Database) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }
  override createDriver(): SqliteDriver {
    return new DeskDriver(this.#sqlite)
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
