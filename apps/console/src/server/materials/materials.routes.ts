/** `GET /materials/:case/:limits`: the accepted materials, made fit for whoever receives them, as one ZIP. */
import { ReadableStream } from 'node:stream/web'
import { pictureLimits } from '@beian/domain/documents'
import { type Context, Hono } from 'hono'
import { openCaseFor } from '../cases/opened.ts'
import { carryOut } from '../command/transaction.ts'
import { encodeRfc5987 } from '../files/file-names.ts'
import type { House } from '../house.ts'
import { filePolicy } from '../http/headers.ts'
import { signedFor } from '../http/signed-for.ts'
import { isRefusal, RefusalError, refuse } from '../problems.ts'
import { packageOf } from './package.ts'
import { preparationOf } from './preparation.ts'

export function materialRoutes(house: House): Hono {
  const routes = new Hono()
  routes.get('/:case/:limits', (c) => givePackage(house, c))
  return routes
}

async function givePackage(house: House, c: Context): Promise<Response> {
  const { user } = await signedFor(house, c)
  const limit = pictureLimits.find(({ id }) => id === c.req.param('limits'))
  if (!limit) throw new RefusalError(refuse('unknown-address'))
  const caseId = c.req.param('case') ?? ''
  const { preparation, title } = await carryOut(house, { kind: 'user', id: user.id }, async ({ trx, journal }) => {
    const open = await openCaseFor(house, trx, caseId)
    if (isRefusal(open)) return open
    const made = await preparationOf(trx, open.loaded, open.context)
    if (made.items.length === 0) return refuse('nothing-to-prepare')
    const details = { files: made.items.length, missing: made.missing.length, limits: limit.id }
    await journal({ action: 'materials.prepared', caseId, clientId: open.loaded.row.client_id, details })
    return { preparation: made, title: open.known.procedure.title.zh }
  })
  const name = `${title}-${limit.title.zh}-${house.clock.now().slice(0, 10)}.zip`
  return new Response(ReadableStream.from(packageOf({ house, limit, preparation })) as never, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename*=UTF-8''${encodeRfc5987(name)}`,
      'content-security-policy': filePolicy,
    },
  })
}
