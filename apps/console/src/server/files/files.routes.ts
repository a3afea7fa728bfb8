/**
 * Files go in and out as they are, outside tRPC: `POST /files` with the bytes as its body, `GET /files/:id`. What is
 * known of the file travels in headers, because addresses end up in histories and logs.
 */
import { ReadableStream } from 'node:stream/web'
import { type Context, Hono } from 'hono'
import { carryOut } from '../command/transaction.ts'
import type { House } from '../house.ts'
import { atMost, ownPage, passing } from '../http/gate.ts'
import { filePolicy } from '../http/headers.ts'
import { signedFor } from '../http/signed-for.ts'
import { whoAsks } from '../http/who-asks.ts'
import { type Refusal, RefusalError, refuse } from '../problems.ts'
import { WorkshopFault } from '../workshop/workshop.ts'
import { contentOf } from './content.ts'
import { encodeRfc5987, readName } from './file-names.ts'
import { type FileRow, findFile, placeOfName } from './files.queries.ts'
import { isMediaType, kinds, largestBytes, tooLarge } from './inspect.ts'
import { receive } from './receive.ts'

/** Each upload is held in memory while it is looked at. */
const uploadsAtOnce = 4
const largest = Math.max(...Object.keys(kinds).map((type) => (isMediaType(type) ? largestBytes(type) : 0)))

export function fileRoutes(house: House): Hono {
  const routes = new Hono()
  let underWay = 0
  routes.post('/', passing(ownPage(house.origin)), atMost(largest, tooLarge('application/pdf')), async (c) => {
    if (underWay >= uploadsAtOnce) throw new RefusalError(refuse('console-busy'))
    underWay += 1
    return takeIn(house, c).finally(() => {
      underWay -= 1
    })
  })
  routes.get('/:id', (c) => giveOut(house, c))
  routes.get('/:id/pages/:page', (c) => givePage(house, c))
  return routes
}

async function takeIn(house: House, c: Context): Promise<Response> {
  const signed = await whoAsks(house, c.req.raw.headers)
  if (!signed) throw new RefusalError(refuse('not-signed-in'))
  const told = readHeaders(c)
  if ('refused' in told) throw new RefusalError(told)
  const content = Buffer.from(await c.req.arrayBuffer())
  const { key, clientId, type, name } = told
  return c.json(await receive(house, { userId: signed.user.id, key, clientId }, { type, name, content }), 201)
}

function readHeaders(c: Context) {
  const type = (c.req.header('content-type') ?? '').toLowerCase()
  const key = c.req.header('x-idempotency-key') ?? ''
  const clientId = c.req.header('x-client') ?? ''
  const name = readName(c.req.header('x-file-name') ?? '')
  if (!isMediaType(type)) return refuse('file-kind-refused')
  if (!/^[\w-]{16,64}$/.test(key)) return refuse('key-missing')
  if (name === undefined) return refuse('file-name-missing')
  return { type, key, clientId, name }
}

async function giveOut(house: House, c: Context): Promise<Response> {
  const signed = await signedFor(house, c)
  const { file, name } = await noteOpening(house, signed.user.id, c.req.param('id') ?? '')
  const saving = file.media_type === 'application/pdf' || c.req.query('save') !== undefined
  return new Response(bodyOf(house, file), {
    headers: {
      'content-type': file.media_type,
      'content-length': String(file.bytes),
      'content-disposition': `${saving ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeRfc5987(name)}`,
      'content-security-policy': filePolicy,
    },
  })
}

const pageEdge = 1800

/** A page of a PDF as a picture: the PDF itself is never opened in the browser. How many there are is told beside it. */
async function givePage(house: House, c: Context): Promise<Response> {
  const signed = await signedFor(house, c)
  const { file } = await noteOpening(house, signed.user.id, c.req.param('id') ?? '')
  const number = Number(c.req.param('page'))
  if (file.media_type !== 'application/pdf' || !Number.isInteger(number)) throw new RefusalError(refuse('no-such-page'))
  const content = await contentOf(house, file)
  const page = await house.workshop.do('page', { content, page: number, longEdge: pageEdge }).catch(unreadable)
  if (page === null) throw new RefusalError(refuse('no-such-page'))
  return new Response(new Uint8Array(page.content), {
    headers: { 'content-type': page.type, 'x-pages': String(page.pages), 'content-security-policy': filePolicy },
  })
}

function unreadable(error: unknown): never {
  if (error instanceof WorkshopFault) throw new RefusalError(refuse('picture-unreadable'))
  throw error
}

/** Who opened which file is part of the journal. */
function noteOpening(house: House, userId: string, id: string): Promise<{ file: FileRow; name: string }> {
  return carryOut(house, { kind: 'user', id: userId }, async ({ trx, journal }) => {
    const file = await findFile(trx, id)
    if (!file) return refuse('unknown-file') satisfies Refusal
    await journal({ action: 'files.opened', clientId: file.client_id, subject: `file:${id}` })
    return { file, name: await house.vault.open(trx, placeOfName(id), file.name) }
  })
}

/** As the response of whoever reads these types takes it: Node's streams and a browser's are told apart by the compiler. */
type Body = ConstructorParameters<typeof Response>[0]

function bodyOf(house: House, file: FileRow): Body {
  const chunks = house.blobs.read(file.blob, (keyId) => house.vault.fileKeyById(house.db, keyId))
  return ReadableStream.from(chunks) as Body
}
