/** The room of the documents: which a case needs, how each reads, what was told for it, and an agency's own templates. */
import { subjectTitle } from '@beian/domain/casework'
import { documentKinds, written } from '@beian/domain/documents'
import { sourceOf } from '@beian/domain/rulebook'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { openCaseFor } from '../cases/opened.ts'
import { explanationsOf } from '../cases/page/explanations.ts'
import { command } from '../command/command.ts'
import { isRefusal, RefusalError, refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { missingGlyphs } from './pdf/font.ts'
import { allTextOf } from './pdf/letter.ts'
import { listTemplates, removeTemplate } from './templates.queries.ts'
import { writeAgencyWords, writeWords } from './words.queries.ts'
import { type CaseDocument, documentsOf, findDocument, kindById } from './written-case.ts'

const code = z.string().max(64)
const which = { id: caseId, kind: code, subject: code }

export const documentsRouter = router({
  ofCase: signedIn.input(z.strictObject({ id: caseId })).query(({ ctx: { house }, input }) =>
    house.db.transaction().execute(async (trx) => {
      const open = await openCaseFor(house, trx, input.id)
      if (isRefusal(open)) throw new RefusalError(open)
      const documents = await documentsOf(house, trx, open)
      const own = new Set((await listTemplates(trx)).map(({ kind }) => kind))
      const others = documents.flatMap(({ ref }) => (ref === null ? [] : [{ ref, dissent: [] }]))
      return {
        documents: documents.map((document) => rowOf(document, own)),
        explanations: explanationsOf(open.known, {
          materials: [],
          steps: [],
          findings: [],
          deadlines: [],
          rounds: [],
          others: others as never,
        }),
      }
    }),
  ),

  /** How it reads, its blanks in their places. Sensitive facts stand in it, so that it was looked at is in the journal. */
  read: command({
    input: z.strictObject(which),
    by: 'everybody',
    revises: 'nothing',
    run: async (act, { id, kind, subject }) => {
      const found = await findDocument(act.house, act.trx, { caseId: id, kind, subject })
      if (isRefusal(found)) return found
      const { document, open } = found
      const { title, blocks, missing } = written(document.given, document.wording)
      const clientId = open.loaded.row.client_id
      await act.journal({ action: 'documents.read', caseId: id, clientId, details: { document: kind, subject } })
      return { title, blocks, missing, glyphs: missingGlyphs(allTextOf({ title, blocks, missing })) }
    },
  }),

  tell: command({
    input: z.strictObject({
      ...which,
      seen: z.int().nonnegative(),
      words: z.record(code, z.string().trim().max(4000)),
    }),
    by: 'everybody',
    revises: 'nothing',
    run: async (act, { id, kind, subject, seen, words }) => {
      const found = await findDocument(act.house, act.trx, { caseId: id, kind, subject })
      if (isRefusal(found)) return found
      const { particulars } = found.document.kind
      const strange = Object.keys(words).find((name) => !particulars.some((one) => one.id === name))
      if (strange !== undefined) return refuse('unknown-field', { path: strange })
      const clientId = found.open.loaded.row.client_id
      const keeping = { trx: act.trx, vault: act.house.vault, caseId: id, clientId, at: act.at }
      if (!(await writeWords(keeping, { kind, subject }, { words, rev: seen })))
        return refuse('changed-meanwhile', { path: 'seen' })
      const ofAgency = particulars.flatMap(({ id: name, ofAgency: same }) =>
        same && words[name] ? [[name, words[name]]] : [],
      )
      await writeAgencyWords({ ...keeping }, Object.fromEntries(ofAgency) as Record<string, string>)
      await act.journal({
        action: 'documents.told',
        caseId: id,
        clientId,
        fields: Object.keys(words),
        details: { document: kind, subject },
      })
      return { seen: seen + 1 }
    },
  }),

  templates: signedIn.query(({ ctx: { house } }) =>
    house.db.transaction().execute(async (trx) => {
      const own = new Map((await listTemplates(trx)).map((one) => [one.kind, one]))
      return documentKinds.map(({ id, title, about, wordings }) => ({
        id,
        title,
        about,
        provinces: wordings.flatMap(({ provinces }) => provinces ?? []),
        own: own.has(id) ? { placedAt: own.get(id)?.placed_at ?? null, bytes: own.get(id)?.bytes ?? 0 } : null,
      }))
    }),
  ),

  /** Back to our own wording. */
  dropTemplate: command({
    input: z.strictObject({ kind: code }),
    by: 'administrator',
    revises: 'nothing',
    run: async (act, { kind }) => {
      if (!kindById(kind)) return refuse('unknown-document', { path: 'kind' })
      if (await removeTemplate(act.trx, kind))
        await act.journal({ action: 'documents.template-removed', details: { document: kind } })
      else act.nothingChanged()
      return {}
    },
  }),
})

function rowOf(document: CaseDocument, own: ReadonlySet<string>) {
  const { kind, subject, because, ref, cites, requirement, state, wording, given, rev } = document
  const { title, missing } = written(given, wording)
  return {
    kind: kind.id,
    title,
    about: kind.about,
    note: wording.note ?? null,
    origin: wording.origin,
    subject: subject.id,
    subjectTitle: subjectTitle(subject),
    because,
    ref,
    sources: cites.map((id) => ({ title: sourceOf(id)?.title ?? { zh: id, en: id } })),
    wordingSources: wording.cites.map((id) => sourceOf(id)?.title ?? { zh: id, en: id }),
    requirement,
    state,
    missing,
    particulars: kind.particulars.map((one) => ({
      ...one,
      long: one.long === true,
      ofAgency: one.ofAgency === true,
      hint: one.hint ?? null,
      text: given.particulars[one.id] ?? '',
    })),
    seen: rev,
    ownTemplate: own.has(kind.id),
  }
}
