/** Opens everything in its order: directory, lock, keys, database, schema, vault, files. Whatever fails says why. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock, Config } from './config.ts'
import { openKeyRing } from './crypto/key-ring.ts'
import { furnishVault, openVault } from './crypto/vault.ts'
import { migrate } from './db/migrate.ts'
import { databaseName, makePrivateDirectory, openDatabase } from './db/open.ts'
import { lockDirectory } from './db/server-lock.ts'
import { openBlobStore } from './files/blobs.ts'
import type { House } from './house.ts'
import type { Log } from './log.ts'
import { rebuildIfOld } from './search/rebuild.ts'
import { openWorkshop } from './workshop/workshop.ts'

export type OpenHouse = { house: House; close(): Promise<void> }

type Means = { config: Config; clock: Clock; log: Log; origin: string; giveUp: House['giveUp'] }

export async function openHouse(means: Means): Promise<OpenHouse> {
  const { config, clock, log, origin, giveUp } = means
  makePrivateDirectory(config.dataDirectory)
  const lock = lockDirectory(config.dataDirectory)
  try {
    const isNew = !existsSync(join(config.dataDirectory, databaseName))
    const ring = openKeyRing(config.keyFile, { createIfMissing: isNew })
    const { db, sqlite } = openDatabase(config.dataDirectory)
    await migrate(db, config.dataDirectory)
    await furnishVault(db, ring, clock.now())
    const vault = await openVault(db, ring)
    await rebuildIfOld(db, vault)
    const blobs = openBlobStore(join(config.dataDirectory, 'blobs'))
    const workshop = openWorkshop()
    return {
      house: { db, vault, blobs, workshop, clock, log, origin, giveUp },
      close: async () => {
        workshop.close()
        sqlite.pragma('wal_checkpoint(truncate)')
        await db.destroy()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
