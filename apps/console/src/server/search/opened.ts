/** What a search found by digests is opened for the few hits that are shown: the file's name, the words of the return. */
import type { Round } from '@beian/domain/casework'
import type { Kysely } from 'kysely'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import { placeOfName } from '../files/files.queries.ts'
import { placeOfAnswers } from '../rounds/rounds.queries.ts'
import type { Hit } from './find.ts'

type Means = { db: Kysely<DB>; vault: Vault }

export async function sealedTitles(means: Means, hits: readonly Hit[], text: string): Promise<readonly Hit[]> {
  const titled: Hit[] = []
  for (const hit of hits) titled.push({ ...hit, title: await titleOf(means, hit, text) })
  return titled
}

async function titleOf(means: Means, hit: Hit, text: string): Promise<string | null> {
  if (hit.kind === 'document' && hit.case) return fileName(means, hit.case.id, Number(hit.ref))
  if (hit.kind === 'rejection' && hit.case) return excerpt(await reasonsOf(means, hit.case.id, hit.ref), text)
  return hit.title
}

async function fileName({ db, vault }: Means, caseId: string, place: number): Promise<string | null> {
  const row = await db
    .selectFrom('receipts')
    .innerJoin('files', 'files.id', 'receipts.file_id')
    .select(['files.id', 'files.name'])
    .where('receipts.case_id', '=', caseId)
    .where('receipts.place', '=', place)
    .executeTakeFirst()
  return row ? vault.open(db, placeOfName(row.id), row.name) : null
}

async function reasonsOf({ db, vault }: Means, caseId: string, ref: string): Promise<string> {
  const [number = 0, place = 0] = ref.split('/').map(Number)
  const row = await db
    .selectFrom('rounds')
    .select('answers')
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return ''
  const answers = JSON.parse(await vault.open(db, placeOfAnswers(caseId, number), row.answers)) as Round['answers']
  const { reasons = [], note } = answers[place] ?? {}
  return [...reasons.map((reason) => reason.text), ...(note === undefined ? [] : [note])].join(' ')
}

const longest = 90

/** Around the first word that was typed. */
export function excerpt(text: string, typed: string): string {
  const [word = ''] = typed.trim().split(/\s+/)
  const at = text.toLowerCase().indexOf(word.toLowerCase())
  const from = Math.max(0, at - 24)
  const part = text.slice(from, from + longest)
  return `${from > 0 ? '…' : ''}${part}${from + longest < text.length ? '…' : ''}`
}
