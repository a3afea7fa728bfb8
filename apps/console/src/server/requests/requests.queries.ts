/** What the client was asked in a case, and what has come since. */
import { type ClientRequest, type FilingCase, requestToClient } from '@beian/domain/casework'
import { type Instant, subjectRef, type Text } from '@beian/domain/vocabulary'
import { type Keeping, openJson } from '../cases/keeping.ts'
import type { Look } from '../cases/look.ts'

export type LineWords = { readonly key: string; readonly what: Text; readonly whose: Text }
/** As it was asked, with names, and as it was written out. */
export type RequestWords = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly lines: readonly LineWords[]
}

export const placeOfRequest = (id: string) => ({ table: 'client_requests', column: 'words', row: id })

export function lineWords({ lines }: ClientRequest): readonly LineWords[] {
  return lines.map(({ key, what, subject }) => ({ key, what, whose: subject }))
}

type Fill = { readonly at: Instant; readonly key: string }

/** When each fact was last filled in, from the journal: `person:person-1/person.emails`. */
async function factsFilled({ trx, caseId }: Keeping, { subjects }: FilingCase): Promise<readonly Fill[]> {
  const rows = await trx
    .selectFrom('journal')
    .select(['at', 'subject', 'fields'])
    .where('case_id', '=', caseId)
    .where('action', '=', 'cases.facts-recorded')
    .orderBy('seq')
    .execute()
  const refs = new Set(subjects.map(subjectRef))
  return rows.flatMap(({ at, subject, fields }) => {
    const ref = subject ?? 'case'
    return refs.has(ref)
      ? (JSON.parse(fields) as string[]).map((field) => ({ at: at as Instant, key: `${ref}/${field}` }))
      : []
  })
}

type Known = {
  readonly filingCase: FilingCase
  readonly open: ReadonlySet<string>
  readonly filled: readonly Fill[]
}

/** A material may have come and be wanted again; then it is still open, and says when something came. */
function arrival({ filingCase, open, filled }: Known, key: string, since: Instant) {
  const files = filingCase.receipts.filter(({ requirement, receivedAt }) => requirement === key && receivedAt >= since)
  const facts = filled.filter((one) => one.key === key && one.at >= since)
  const at = [...files.map(({ receivedAt }) => receivedAt), ...facts.map((one) => one.at)].toSorted().at(-1)
  return { open: open.has(key), arrivedAt: at ?? null }
}

export async function readRequests({ keeping, loaded: { filingCase }, context }: Look) {
  const { trx, caseId } = keeping
  const rows = await trx
    .selectFrom('client_requests')
    .innerJoin('users', 'users.id', 'client_requests.recorded_by')
    .selectAll('client_requests')
    .select('users.name as by_name')
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .orderBy('recorded_at', 'desc')
    .execute()
  const open = new Set(requestToClient(filingCase, context).lines.map(({ key }) => key))
  const known: Known = { filingCase, open, filled: rows.length === 0 ? [] : await factsFilled(keeping, filingCase) }
  const told = []
  for (const { id, words, medium, language, by_day, recorded_at, by_name } of rows) {
    const opened = await openJson<RequestWords>(keeping, placeOfRequest(id), words)
    told.push({
      id,
      medium,
      language,
      by: by_day,
      askedAt: recorded_at,
      askedBy: by_name,
      to: opened?.to ?? '',
      subject: opened?.subject ?? '',
      text: opened?.text ?? '',
      lines: (opened?.lines ?? []).map((line) => ({ ...line, ...arrival(known, line.key, recorded_at) })),
    })
  }
  return told
}
