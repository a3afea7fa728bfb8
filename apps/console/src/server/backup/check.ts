/** Whether a data directory or a backup is whole: database, references, journal, and every file opened to its end. */
import { join } from 'node:path'
import { openKeyRing } from '../crypto/key-ring.ts'
import { openVault, type Vault } from '../crypto/vault.ts'
import { databaseName, type OpenDatabase, openForReading, requireData } from '../db/open.ts'
import { type BlobStore, openBlobStore } from '../files/blobs.ts'
import { verifyChain } from '../journal/journal.queries.ts'
import { indexFaults } from '../search/rebuild.ts'

export type CheckReport = { files: number; journalEntries: number; faults: readonly string[] }

export async function check(directory: string, keyFile: string): Promise<CheckReport> {
  const path = join(directory, databaseName)
  requireData(directory)
  const ring = openKeyRing(keyFile, { createIfMissing: false })
  const open = openForReading(path)
  try {
    const faults = [...databaseFaults(open)]
    const chain = await verifyChain(open.db)
    if (!chain.sound) faults.push(`the journal is broken at entry ${chain.brokenAt}`)
    const vault = await openVault(open.db, ring)
    faults.push(...(await indexFaults(open.db, vault)))
    const files = await checkFiles(open, { vault, blobs: openBlobStore(join(directory, 'blobs')), faults })
    return { files, journalEntries: chain.sound ? chain.entries : chain.brokenAt - 1, faults }
  } finally {
    await open.db.destroy()
  }
}

function databaseFaults({ sqlite }: OpenDatabase): string[] {
  const integrity = sqlite.pragma('integrity_check') as { integrity_check: string }[]
  const broken = integrity
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => `database: ${row.integrity_check}`)
  const loose = sqlite.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
  return [...broken, ...loose.map((row) => `${row.table} row ${row.rowid} refers to a missing row of ${row.parent}`)]
}

type Checking = { vault: Vault; blobs: BlobStore; faults: string[] }

async function checkFiles({ db }: OpenDatabase, { vault, blobs, faults }: Checking): Promise<number> {
  const rows = await db.selectFrom('files').select(['id', 'blob', 'bytes']).execute()
  const present = new Set(await blobs.names())
  for (const row of rows) {
    const fault = present.has(row.blob) ? await faultOf(row) : 'is missing'
    if (fault) faults.push(`file ${row.id} ${fault}`)
  }
  return rows.length

  async function faultOf(row: { blob: string; bytes: number }): Promise<string | undefined> {
    if (!(await blobs.isIntact(row.blob))) return 'was changed on the disk'
    try {
      let bytes = 0
      for await (const chunk of blobs.read(row.blob, (keyId) => vault.fileKeyById(db, keyId))) bytes += chunk.length
      return bytes === row.bytes ? undefined : `has ${bytes} bytes instead of ${row.bytes}`
    } catch (error) {
      return `does not open: ${error instanceof Error ? error.message : 'unknown fault'}`
    }
  }
}
