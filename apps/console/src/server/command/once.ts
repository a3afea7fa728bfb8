/**
 * A command that a signed-in person sends with a key: sent twice, in parallel or after a crash, it is done once and
 * answered alike. The answer is kept in the transaction of the change, sealed.
 */
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { House } from '../house.ts'
import { canonicalJson, type Plain } from '../journal/canonical.ts'
import { isRefusal, type Refusal, RefusalError, refuse } from '../problems.ts'
import { type Act, carryOut } from './transaction.ts'

export type Asked = { userId: string; key: string; path: string; input: unknown }

type Reader = Kysely<DB> | Transaction<DB>

/** `prepare` is slow work outside the transaction; it is not repeated for a command that was answered before. */
type Work<P, T> = { prepare: () => Promise<P | Refusal>; run: (act: Act, prepared: P) => Promise<T | Refusal> }

export async function carryOutOnce<P, T>(house: House, asked: Asked, work: Work<P, T>): Promise<T> {
  const digest = digestOf(house, asked)
  const early = await earlierAnswer(house, house.db, { asked, digest })
  if (isRefusal(early)) throw new RefusalError(early)
  if (early) return early.answer as T
  const prepared = await work.prepare()
  if (isRefusal(prepared)) throw new RefusalError(prepared)
  return carryOut(house, { kind: 'user', id: asked.userId }, async (act) => {
    const meanwhile = await earlierAnswer(house, act.trx, { asked, digest })
    if (meanwhile) {
      act.nothingChanged()
      return isRefusal(meanwhile) ? meanwhile : (meanwhile.answer as T)
    }
    const answer = await work.run(act, prepared)
    if (!isRefusal(answer)) await keepAnswer(act, { asked, digest }, answer)
    return answer
  })
}

type Request = { asked: Asked; digest: string }

async function earlierAnswer(house: House, reader: Reader, request: Request) {
  const { asked, digest } = request
  const row = await reader
    .selectFrom('commands')
    .select(['path', 'input_digest', 'answer'])
    .where('user_id', '=', asked.userId)
    .where('key', '=', asked.key)
    .executeTakeFirst()
  if (!row) return undefined
  if (row.path !== asked.path || row.input_digest !== digest) return refuse('key-reused')
  const text = await house.vault.open(reader, placeOf(asked), row.answer)
  return { answer: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

async function keepAnswer(act: Act, request: Request, answer: unknown): Promise<void> {
  const { asked, digest } = request
  const text = answer === undefined ? '' : JSON.stringify(answer)
  const sealed = await act.house.vault.seal(act.trx, { scope: 'house', place: placeOf(asked), text, at: act.at })
  const { userId: user_id, key, path } = asked
  await act.trx
    .insertInto('commands')
    .values({ user_id, key, path, input_digest: digest, answer: sealed, at: act.at })
    .execute()
}

function placeOf(asked: Asked) {
  return { table: 'commands', column: 'answer', row: `${asked.userId}/${asked.key}` }
}

/** Keyed: an input may be as short as a phone number, which a plain digest would not hide. */
function digestOf(house: House, asked: Asked): string {
  const input = JSON.parse(JSON.stringify(asked.input ?? null)) as Plain
  return house.vault.lookup('command-input', canonicalJson([asked.key, asked.path, input]))
}
