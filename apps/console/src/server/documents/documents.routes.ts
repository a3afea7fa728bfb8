/**
 * Documents leave as files, written while one waits and kept nowhere: `GET /documents/:case/:kind/:subject.docx`. Templates
 * go out open, with their placeholders, and an agency's own come in: `POST /documents/templates/:kind`.
 */
import { fillerOf, written } from '@beian/domain/documents'
import { type Context, Hono } from 'hono'
import { carryOut } from '../command/transaction.ts'
import { encodeRfc5987, readName } from '../files/file-names.ts'
import type { House } from '../house.ts'
import { atMost, ownPage, passing } from '../http/gate.ts'
import { filePolicy } from '../http/headers.ts'
import { signedFor } from '../http/signed-for.ts'
import { isRefusal, RefusalError, refuse } from '../problems.ts'
import { fillDocx } from './docx/fill.ts'
import { inspectTemplate, largestTemplate } from './docx/inspect-template.ts'
import { templateOf } from './docx/template.ts'
import { pdfOf } from './pdf/letter.ts'
import { findTemplate, placeTemplate } from './templates.queries.ts'
import { fileNameOf, findDocument, kindById } from './written-case.ts'

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const
type Ending = keyof typeof types

export function documentRoutes(house: House): Hono {
  const routes = new Hono()
  const limit = refuse('template-too-large', { values: { limit: 2 } })
  routes.get('/templates/:kind', (c) => giveTemplate(house, c))
  routes.post('/templates/:kind', passing(ownPage(house.origin)), atMost(largestTemplate, limit), (c) =>
    takeTemplate(house, c),
  )
  routes.get('/:case/:kind/:subject/:ending{docx|pdf}', (c) => giveDocument(house, c))
  return routes
}

async function giveDocument(house: House, c: Context): Promise<Response> {
  const { user } = await signedFor(house, c)
  const ending = c.req.param('ending') as Ending
  const wanted = {
    caseId: c.req.param('case') ?? '',
    kind: c.req.param('kind') ?? '',
    subject: c.req.param('subject') ?? '',
  }
  const made = await carryOut(house, { kind: 'user', id: user.id }, async ({ trx, journal, at }) => {
    const found = await findDocument(house, trx, wanted)
    if (isRefusal(found)) return found
    const { document, open } = found
    const own = await findTemplate(trx, house.vault, wanted.kind)
    if (own && ending === 'pdf') return refuse('own-template-is-docx')
    const content =
      ending === 'pdf'
        ? await pdfOf(written(document.given, document.wording), at)
        : fillDocx(
            own?.content ?? (await templateOf(document.wording.title ?? document.kind.title, document.wording)),
            document.given,
            fillerOf(document.given),
          )
    if (isRefusal(content)) return content
    const details = { document: wanted.kind, subject: wanted.subject, format: ending, ownTemplate: own !== undefined }
    await journal({ action: 'documents.written', caseId: wanted.caseId, clientId: open.loaded.row.client_id, details })
    return { content, name: fileNameOf(document, ending) }
  })
  return attachment(made.content, { name: made.name, type: types[ending] })
}

/** The agency's, else ours for the nation. */
async function giveTemplate(house: House, c: Context): Promise<Response> {
  await signedFor(house, c)
  const kind = kindById(c.req.param('kind') ?? '')
  if (!kind) throw new RefusalError(refuse('unknown-document'))
  const own = await house.db.transaction().execute((trx) => findTemplate(trx, house.vault, kind.id))
  const wording = kind.wordings.find(({ provinces }) => provinces === undefined) ?? kind.wordings[0]
  if (own) return attachment(own.content, { name: own.name, type: types.docx })
  if (!wording) throw new RefusalError(refuse('unknown-document'))
  const title = wording.title ?? kind.title
  return attachment(await templateOf(title, wording), { name: `${title.zh}-模板.docx`, type: types.docx })
}

async function takeTemplate(house: House, c: Context): Promise<Response> {
  const { user } = await signedFor(house, c)
  if (user.role !== 'administrator') throw new RefusalError(refuse('not-allowed'))
  const kind = kindById(c.req.param('kind') ?? '')
  const name = readName(c.req.header('x-file-name') ?? '')
  if (!kind) throw new RefusalError(refuse('unknown-document'))
  if (name === undefined) throw new RefusalError(refuse('file-name-missing'))
  const content = Buffer.from(await c.req.arrayBuffer())
  const refused = inspectTemplate(kind, content)
  if (refused) throw new RefusalError(refused)
  await carryOut(house, { kind: 'user', id: user.id }, async (act) => {
    await placeTemplate(act, kind.id, { name, content })
    await act.journal({ action: 'documents.template-placed', details: { document: kind.id, bytes: content.length } })
  })
  return c.json({ placed: kind.id }, 201)
}

function attachment(content: Buffer, { name, type }: { name: string; type: string }): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': type,
      'content-length': String(content.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeRfc5987(name)}`,
      'content-security-policy': filePolicy,
    },
  })
}
