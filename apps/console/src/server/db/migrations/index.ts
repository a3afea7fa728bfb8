/** All migrations in their order; a name, once published, stays. */
import type { Migration } from 'kysely/migration'
import { foundation } from './foundation.ts'

export const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
}
