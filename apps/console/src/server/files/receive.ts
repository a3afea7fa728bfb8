/** Takes in one file: looked at first, then encrypted and on the disk, then its row and its journal entry together. */
import { createHash } from 'node:crypto'
import { findClient } from '../clients/clients.queries.ts'
import { carryOutOnce } from '../command/once.ts'
import type { House } from '../house.ts'
import { newId } from '../ids.ts'
import { type Refusal, refuse } from '../problems.ts'
import type { Look } from '../workshop/jobs.ts'
import { addFile, placeOfName } from './files.queries.ts'
import { inspect, type Sent } from './inspect.ts'
import { addLook, lookAt } from './looks.queries.ts'

export type Received = { id: string; mediaType: Sent['type']; bytes: number; name: string }

export async function receive(
  house: House,
  from: { userId: string; key: string; clientId: string },
  sent: Sent,
): Promise<Received> {
  const { userId, key, clientId } = from
  const { type, name, content } = sent
  const digest = createHash('sha256').update(content).digest('hex')
  const asked = { userId, key, path: 'files.receive', input: { clientId, type, name, digest } }
  return carryOutOnce(house, asked, {
    prepare: () => store(house, clientId, sent),
    run: async ({ trx, at, journal }, { blob, look }) => {
      const id = newId()
      const place = placeOfName(id)
      const sealedName = await house.vault.seal(trx, { scope: clientId, place, text: name, at })
      const received = { received_at: at, received_by: userId }
      const row = { id, client_id: clientId, blob, media_type: type, bytes: content.length, name: sealedName }
      await addFile(trx, { ...row, ...received })
      await addLook(trx, id, look)
      const details = { mediaType: type, bytes: content.length }
      await journal({ action: 'files.received', clientId, subject: `file:${id}`, details })
      return { id, mediaType: type, bytes: content.length, name }
    },
  })
}

async function store(house: House, clientId: string, sent: Sent): Promise<{ blob: string; look: Look } | Refusal> {
  if (!(await findClient(house.db, clientId))) return refuse('unknown-client')
  const refused = await inspect(sent)
  if (refused) return refused
  const at = house.clock.now()
  const named = await house.db.transaction().execute((trx) => house.vault.fileKey(trx, clientId, at))
  const look = await lookAt(house, sent)
  return { blob: await house.blobs.write(named, sent.content), look }
}
