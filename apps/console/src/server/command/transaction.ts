/**
 * One command, one transaction: the change and its journal entry stand or fall together. The answer leaves this file only
 * after the commit; a refusal rolls everything back.
 */
import type { Instant } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'
import type { House } from '../house.ts'
import { type Actor, type Entry, writeEntry } from '../journal/journal.queries.ts'
import { writeWords } from '../journal/words.queries.ts'
import { isRefusal, type Refusal, RefusalError } from '../problems.ts'
import { diskProblem } from './disk.ts'

/** What a command acts with. Inside, only `trx` speaks to the database. */
export type Act = {
  readonly trx: Transaction<DB>
  readonly house: House
  readonly actor: Actor
  readonly at: Instant
  /** Every command writes at least one entry, or says that nothing changed. */
  journal(entry: Entry): Promise<void>
  nothingChanged(): void
  /** For what must not happen unless the change is on the disk: setting a cookie. */
  afterCommit(deed: () => void): void
}

/** Carries out `work` for `actor`; throws a RefusalError for a refusal. */
export async function carryOut<T>(house: House, actor: Actor, work: (act: Act) => Promise<T | Refusal>): Promise<T> {
  const deeds: (() => void)[] = []
  const outcome = await house.db
    .transaction()
    .execute((trx) => actInside({ house, actor, trx, deeds }, work))
    .catch((error: unknown) => answerFailure(house, error))
  if (isRefusal(outcome)) throw new RefusalError(outcome)
  for (const deed of deeds) deed()
  return outcome
}

type Inside = { house: House; actor: Actor; trx: Transaction<DB>; deeds: (() => void)[] }

class RolledBack extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('refused')
    this.refusal = refusal
  }
}

async function actInside<T>(inside: Inside, work: (act: Act) => Promise<T | Refusal>): Promise<T | Refusal> {
  const { house, actor, trx, deeds } = inside
  const at = house.clock.now()
  let accounted = false
  const outcome = await work({
    trx,
    house,
    actor,
    at,
    journal: async (entry) => {
      accounted = true
      const seq = await writeEntry(trx, { actor, at }, entry)
      if (entry.words === undefined) return
      await writeWords(trx, { vault: house.vault, at, clientId: entry.clientId }, { seq, text: entry.words })
    },
    nothingChanged: () => {
      accounted = true
    },
    afterCommit: (deed) => deeds.push(deed),
  })
  if (isRefusal(outcome) && !outcome.keep) throw new RolledBack(outcome)
  if (!accounted) throw new Error('a command neither wrote a journal entry nor said that nothing changed')
  return outcome
}

function answerFailure(house: House, error: unknown): Refusal {
  if (error instanceof RolledBack) return error.refusal
  const known = diskProblem(house, error)
  if (known) return known
  throw error
}
