/** The room of house rules: what is in force, what a new one would touch, adding and withdrawing. */
import type { Rulebook } from '@beian/domain/rulebook'
import { dayOf } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import * as z from 'zod'
import { command, type SignedAct } from '../command/command.ts'
import type { DB } from '../db/tables.ts'
import { type Renewing, renewCase } from '../deadlines/renew.ts'
import { newId } from '../ids.ts'
import { isRefusal, type Refusal, RefusalError, refuse } from '../problems.ts'
import { bookOfCase, currentBook, openBook } from '../rule-changes/books.ts'
import { type Touched, touchedBy } from '../rule-changes/impact.ts'
import { administrator, router, signedIn } from '../trpc.ts'
import { type Definition, definition, type HouseRule, houseRules, withHouseRules } from './overlay.ts'
import { questionsOf, strangeIn } from './questions.ts'

export const houseRulesRouter = router({
  list: signedIn.query(async ({ ctx }) => {
    const rows = await ctx.house.db
      .selectFrom('house_rules')
      .innerJoin('users', 'users.id', 'house_rules.added_by')
      .select(['house_rules.id', 'definition', 'added_at', 'withdrawn_at', 'users.name as added_by_name'])
      .orderBy('added_at', 'desc')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      definition: JSON.parse(row.definition) as Definition,
      addedAt: row.added_at,
      addedBy: row.added_by_name,
      withdrawnAt: row.withdrawn_at,
    }))
  }),

  /** What may be answered in a form, each with what the law says now. */
  questions: administrator.query(async ({ ctx: { house } }) => {
    const { book } = await currentBook(house.db)
    return questionsOf(book, dayOf(house.clock.now()))
  }),

  /** Which open cases it would touch, before it is added. */
  preview: administrator.input(z.strictObject({ definition })).query(async ({ ctx: { house }, input }) => {
    const { db, vault, clock } = house
    const touched = await db.transaction().execute(async (trx) => {
      const wrong = await wrongWith(trx, input.definition)
      if (wrong) return wrong
      const before = await houseRules(trx)
      const after = [...before, { id: 'preview', definition: input.definition }]
      return touchedByRules({ trx, vault, at: clock.now() }, before, after)
    })
    if (isRefusal(touched)) throw new RefusalError(touched)
    return touched
  }),

  add: command({
    input: z.strictObject({ definition }),
    by: 'administrator',
    revises: 'nothing',
    run: async (act, input) => {
      const wrong = await wrongWith(act.trx, input.definition)
      if (wrong) return wrong
      const before = await houseRules(act.trx)
      const id = newId()
      const values = { added_at: act.at, added_by: act.user.id, withdrawn_at: null }
      await act.trx
        .insertInto('house_rules')
        .values({ id, definition: JSON.stringify(input.definition), ...values })
        .execute()
      const cases = await settle(act, before)
      await act.journal({ action: 'house-rules.added', subject: `house-rule:${id}`, details: { cases } })
      return { id, cases }
    },
  }),

  withdraw: command({
    input: z.strictObject({ id: z.string().max(64) }),
    by: 'administrator',
    revises: 'nothing',
    run: async (act, { id }) => {
      const before = await houseRules(act.trx)
      const { numUpdatedRows } = await act.trx
        .updateTable('house_rules')
        .set({ withdrawn_at: act.at })
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      if (Number(numUpdatedRows) === 0) return refuse('unknown-house-rule', { path: 'id' })
      const cases = await settle(act, before)
      await act.journal({ action: 'house-rules.withdrawn', subject: `house-rule:${id}`, details: { cases } })
      return { cases }
    },
  }),
})

/** What the schema cannot see: whether checks, materials, topics and facts it names exist. */
async function wrongWith(trx: Transaction<DB>, given: Definition): Promise<Refusal | undefined> {
  const { book } = await currentBook(trx)
  if (given.kind === 'statement') {
    const topic = book.topics.find(({ id }) => id === given.topic)
    const { value, when = {} } = given.statement
    if (topic === undefined)
      return refuse('house-rule-unfit', { path: 'definition/topic', values: { what: given.topic } })
    const strange = strangeIn(book, topic, value)
    if (strange !== undefined) return unfitAnswer(value, strange)
    const what = keysNotIn(book, when)[0]
    return what === undefined ? undefined : refuse('house-rule-unfit', { values: { what } })
  }
  const { demand, procedures, statements, whose = {} } = given.topic
  const check = 'check' in demand ? demand.check : 'only' in demand ? demand.only?.check : undefined
  const papers = statements.flatMap(({ value }) => (value === null || typeof value === 'string' ? [] : papersIn(value)))
  const keys = [...Object.keys(whose), ...statements.flatMap(({ when = {} }) => Object.keys(when))]
  const unknown = [
    ...(check === undefined || book.checks[check] ? [] : [check]),
    ...procedures.filter((id) => !(id in book.procedures)),
    ...papers.filter((id) => !(id in book.materials)),
    ...keysNotIn(book, Object.fromEntries(keys.map((key) => [key, true]))),
  ][0]
  if (unknown !== undefined) return refuse('house-rule-unfit', { values: { what: unknown } })
  return statements.length === 0 ? refuse('house-rule-empty', { path: 'definition/topic/statements' }) : undefined
}

/** A part of an answer that was left out, or is none that the question takes. */
function unfitAnswer(value: unknown, what: string): Refusal {
  const path = `definition/statement/value/${what}`
  const isLeftOut = typeof value === 'object' && value !== null && !(what in value)
  return isLeftOut ? refuse('missing', { path }) : refuse('house-rule-unfit', { path, values: { what } })
}

const keysNotIn = (book: Rulebook, when: object) => Object.keys(when).filter((key) => !(key in book.facts))

function papersIn(value: Readonly<Record<string, unknown>>): readonly string[] {
  return [value.oneOf, value.allOf].flatMap((list) => (Array.isArray(list) ? (list as string[]) : []))
}

/** Each open case, read by its own book with the rules as they were and as they are. */
async function touchedByRules(
  renewing: Renewing,
  before: readonly HouseRule[],
  after: readonly HouseRule[],
): Promise<readonly Touched[]> {
  const { trx } = renewing
  const rows = await trx.selectFrom('cases').select('id').where('final', '=', 0).orderBy('opened_at').execute()
  const byBook = new Map<string, string[]>()
  for (const { id } of rows) {
    const { id: book } = await bookOfCase(trx, id)
    byBook.set(book, [...(byBook.get(book) ?? []), id])
  }
  const touched: Touched[] = []
  for (const [id, ids] of byBook) {
    const book: Rulebook = await openBook(trx, id)
    const change = { before: withHouseRules(book, before), after: withHouseRules(book, after) }
    touched.push(...(await touchedBy(renewing, change, ids)))
  }
  return touched
}

async function settle({ trx, house, at }: SignedAct, before: readonly HouseRule[]): Promise<number> {
  const renewing = { trx, vault: house.vault, at }
  const touched = await touchedByRules(renewing, before, await houseRules(trx))
  for (const { caseId } of touched) await renewCase(renewing, caseId, 'house-rule')
  return touched.length
}
