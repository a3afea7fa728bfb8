/** What every room stands in: the open database, the vault, the files, the clock, the log. Passed on, never global. */
import type { Kysely } from 'kysely'
import type { Clock } from './config.ts'
import type { Vault } from './crypto/vault.ts'
import type { DB } from './db/tables.ts'
import type { BlobStore } from './files/blobs.ts'
import type { Log } from './log.ts'
import type { Workshop } from './workshop/workshop.ts'

export type House = {
  readonly db: Kysely<DB>
  readonly vault: Vault
  readonly blobs: BlobStore
  /** Where files from outside are opened: a process of its own. */
  readonly workshop: Workshop
  readonly clock: Clock
  readonly log: Log
  /** How a browser reaches us, for links and for judging where a request comes from. */
  readonly origin: string
  /** The disk can no longer be trusted: say so and end the process, rather than go on guessing. */
  readonly giveUp: (error: unknown) => void
}
