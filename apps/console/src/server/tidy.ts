/** What has served its time goes: counted attempts, kept answers, ended sessions, blobs that nothing refers to. */
import type { House } from './house.ts'
import { day, later } from './instants.ts'

/** A blob may be on the disk before its row is; a day is longer than any upload or backup takes. */
const blobGrace = day
const answersKept = 7 * day
const sessionsKept = 30 * day

export async function tidy(house: House): Promise<{ blobsRemoved: number }> {
  const { db, clock } = house
  const at = clock.now()
  await db.deleteFrom('attempts').where('last_at', '<', later(at, -day)).execute()
  await db.deleteFrom('commands').where('at', '<', later(at, -answersKept)).execute()
  await db.deleteFrom('sessions').where('seen_at', '<', later(at, -sessionsKept)).execute()
  return { blobsRemoved: await removeLooseBlobs(house, Date.parse(at) - blobGrace) }
}

async function removeLooseBlobs({ db, blobs }: House, before: number): Promise<number> {
  const rows = await db.selectFrom('files').select('blob').execute()
  const referred = new Set(rows.map((row) => row.blob))
  let removed = 0
  for (const name of await blobs.names()) {
    if (!referred.has(name) && (await blobs.removeIfOlder(name, before))) removed += 1
  }
  return removed
}
