/** The particulars told for one document, over those that are the same in all cases of the agency. */
import type { DocumentKind } from '@beian/domain/documents'
import type { Instant } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import { type Keeping, openJson, sealJsonAlways } from '../cases/keeping.ts'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'

export type Words = Readonly<Record<string, string>>
export type DocumentId = { readonly kind: string; readonly subject: string }

const placeOfWords = (caseId: string, { kind, subject }: DocumentId) => ({
  table: 'document_words',
  column: 'words',
  row: `${caseId}/${kind}/${subject}`,
})
const placeOfAgency = (id: string) => ({ table: 'agency_words', column: 'words', row: id })

type Reading = Pick<Keeping, 'trx' | 'vault' | 'caseId'>

/** The words of every document of a case, each with its revision; 0 where nothing was told. */
export async function readWords({ trx, vault, caseId }: Reading) {
  const rows = await trx.selectFrom('document_words').selectAll().where('case_id', '=', caseId).execute()
  const told = new Map<string, { words: Words; rev: number }>()
  for (const { kind, subject_id: subject, words: sealed, rev } of rows) {
    const words = (await openJson<Words>({ trx, vault }, placeOfWords(caseId, { kind, subject }), sealed)) ?? {}
    told.set(`${kind}/${subject}`, { words, rev })
  }
  const agency = await readAgencyWords(trx, vault)
  return ({ id: kind, particulars }: DocumentKind, subject: string): { words: Words; rev: number } => {
    const own = told.get(`${kind}/${subject}`) ?? { words: {}, rev: 0 }
    const offered = particulars.flatMap(({ id, ofAgency }) => (ofAgency && agency[id] ? [[id, agency[id]]] : []))
    return { words: { ...Object.fromEntries(offered), ...own.words }, rev: own.rev }
  }
}

export async function readAgencyWords(trx: Transaction<DB>, vault: Vault): Promise<Words> {
  const rows = await trx.selectFrom('agency_words').selectAll().execute()
  const words: Record<string, string> = {}
  for (const { id, words: sealed } of rows) words[id] = await vault.open(trx, placeOfAgency(id), sealed)
  return words
}

/** False when somebody told others meanwhile. */
export async function writeWords(
  keeping: Keeping,
  id: DocumentId,
  told: { words: Words; rev: number },
): Promise<boolean> {
  const { trx, caseId: case_id } = keeping
  const { kind, subject: subject_id } = id
  const here = { case_id, kind, subject_id }
  const known = await trx
    .selectFrom('document_words')
    .select('rev')
    .where('case_id', '=', case_id)
    .where('kind', '=', kind)
    .where('subject_id', '=', subject_id)
    .executeTakeFirst()
  if ((known?.rev ?? 0) !== told.rev) return false
  const words = await sealJsonAlways(keeping, placeOfWords(case_id, id), told.words)
  const row = { words, rev: told.rev + 1 }
  await trx
    .insertInto('document_words')
    .values({ ...here, ...row })
    .onConflict((oc) => oc.columns(['case_id', 'kind', 'subject_id']).doUpdateSet(row))
    .execute()
  return true
}

type HouseKeeping = { readonly trx: Transaction<DB>; readonly vault: Vault; readonly at: Instant }

export async function writeAgencyWords({ trx, vault, at }: HouseKeeping, told: Words): Promise<void> {
  for (const [id, text] of Object.entries(told)) {
    const words = await vault.seal(trx, { scope: 'house', place: placeOfAgency(id), text, at })
    await trx
      .insertInto('agency_words')
      .values({ id, words })
      .onConflict((oc) => oc.column('id').doUpdateSet({ words }))
      .execute()
  }
}
