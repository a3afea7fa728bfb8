/** 载入规则书 Checks a book that an administrator brings, stores it, and moves along the cases it does not touch. */
import { bookFrom } from '@beian/domain/dataset'
import { stageOf } from '@beian/domain/reading'
import { checks, type Rulebook, rulebook } from '@beian/domain/rulebook'
import type { Transaction } from 'kysely'
import type { SignedAct } from '../command/command.ts'
import type { DB } from '../db/tables.ts'
import { houseRules, withHouseRules } from '../house-rules/overlay.ts'
import { type Refusal, refuse } from '../problems.ts'
import { asOf, bookOfCase, builtInId, currentBook, idOf, type Kept, openBook, pack, setBook } from './books.ts'
import { type Touched, touchedBy } from './impact.ts'

/** The book inside a text, or why it is none of ours. */
export function readBook(text: string): Rulebook | Refusal {
  const reading = bookFrom(parsed(text), checks)
  if (!reading.ok) {
    const code = reading.problem === 'shape' ? 'book-misshapen' : 'book-needs-newer-program'
    return refuse(code, { values: { what: reading.what.split('\n').slice(0, 4).join(' ') } })
  }
  const unknown = Object.keys(reading.book.facts).find((key) => !(key in rulebook.facts))
  return unknown === undefined ? reading.book : refuse('book-needs-newer-program', { values: { what: unknown } })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Loading = Pick<SignedAct, 'trx' | 'house' | 'at' | 'journal'> & { readonly userId: string | null }

export async function loadBook(act: Loading, book: Rulebook, origin: 'built-in' | 'loaded') {
  const { trx, journal } = act
  const [id, now] = [idOf(book), await currentBook(trx)]
  if (id === now.id) return refuse('book-known')
  if (origin === 'loaded' && asOf(book) < asOf(now.book)) {
    return refuse('book-older', { values: { own: asOf(now.book), given: asOf(book) } })
  }
  const homeless = await caseWithoutStage(trx, book)
  if (homeless) return refuse('book-lacks-stage', { values: homeless })
  await keep(act, { id, book }, origin)
  const waiting = await settleUntouched(act, { id, book })
  await journal({ action: 'rules.loaded', details: { book: id.slice(0, 12), asOf: asOf(book), waiting } })
  return { id, waiting }
}

async function keep({ trx, at, userId }: Loading, { id, book }: Kept, origin: 'built-in' | 'loaded'): Promise<void> {
  const values = { origin, as_of: asOf(book), content: pack(book), loaded_at: at, loaded_by: userId }
  await trx
    .insertInto('rulebooks')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ loaded_at: at }))
    .execute()
}

async function caseWithoutStage(trx: Transaction<DB>, book: Rulebook) {
  const stands = await trx.selectFrom('cases').select(['procedure', 'stage']).distinct().execute()
  return stands.find(({ procedure, stage }) => {
    const known = book.procedures[procedure]
    return known === undefined || stageOf(known, stage) === undefined
  })
}

/** Open cases that are not on the book that is current. */
export async function casesBehind(trx: Transaction<DB>): Promise<readonly string[]> {
  const now = await currentBook(trx)
  const rows = await trx
    .selectFrom('cases')
    .leftJoin('case_books', 'case_books.case_id', 'cases.id')
    .select(['cases.id', 'case_books.book'])
    .where('final', '=', 0)
    .orderBy('opened_at')
    .orderBy('cases.id')
    .execute()
  return rows.flatMap(({ id, book }) => ((book ?? builtInId()) === now.id ? [] : id))
}

/** Cases that are touched by the step from their own book to the current one; those that are not need not wait. */
export async function touchedBehind({
  trx,
  house,
  at,
}: Pick<Loading, 'trx' | 'house' | 'at'>): Promise<readonly Touched[]> {
  const [now, rules] = [await currentBook(trx), await houseRules(trx)]
  const behind = await casesBehind(trx)
  const byBook = new Map<string, string[]>()
  for (const id of behind) {
    const { id: book } = await bookOfCase(trx, id)
    byBook.set(book, [...(byBook.get(book) ?? []), id])
  }
  const touched: Touched[] = []
  for (const [book, ids] of byBook) {
    const before = withHouseRules(await openBook(trx, book), rules)
    const change = { before, after: withHouseRules(now.book, rules) }
    touched.push(...(await touchedBy({ trx, vault: house.vault, at }, change, ids)))
  }
  return touched
}

async function settleUntouched(act: Loading, { id: book }: Kept): Promise<number> {
  const touched = new Set((await touchedBehind(act)).map(({ caseId }) => caseId))
  for (const id of await casesBehind(act.trx)) if (!touched.has(id)) await setBook(act.trx, id, book)
  return touched.size
}
