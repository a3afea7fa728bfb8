/** The room of home pages: the schedule of a client, looking now, what was found, what drifted, and the tasks from it. */
import type { Text } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { findClient } from '../clients/clients.queries.ts'
import { command } from '../command/command.ts'
import { between, day, later, minute } from '../instants.ts'
import { refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import type { Looked } from './look.ts'
import { lookAtPages, noteLooks } from './round.ts'
import { targetsOf } from './targets.ts'

const clientId = z.string().max(64)
/** By hand, at most so often. */
const restBetweenRounds = minute
const shownChecks = 60

export const homePagesRouter = router({
  ofClient: signedIn.input(z.strictObject({ clientId })).query(({ ctx: { house }, input }) =>
    house.db.transaction().execute(async (trx) => {
      const of = input.clientId
      const schedule = await trx
        .selectFrom('home_page_schedules')
        .selectAll()
        .where('client_id', '=', of)
        .executeTakeFirst()
      const checks = await trx
        .selectFrom('home_page_checks')
        .selectAll()
        .where('client_id', '=', of)
        .orderBy('at', 'desc')
        .orderBy('address')
        .limit(shownChecks)
        .execute()
      const tasks = await trx
        .selectFrom('home_page_tasks')
        .selectAll()
        .where('client_id', '=', of)
        .where('done_at', 'is', null)
        .orderBy('opened_at')
        .execute()
      const targets = await targetsOf({ trx, vault: house.vault, at: house.clock.now() }, of)
      return {
        schedule: schedule
          ? { everyDays: schedule.every_days, allowPrivate: schedule.allow_private === 1, nextAt: schedule.next_at }
          : null,
        pages: targets.map(({ caseId, service, address, expected }) => {
          const last = checks.find((one) => one.address === address)
          return {
            caseId,
            service,
            address,
            drift: driftOf(expected, last && numbersIn(last.numbers)),
            at: last?.at ?? null,
          }
        }),
        checks: checks.map(({ id, address, at, failure, sha256, numbers, findings }) => ({
          id,
          address,
          at,
          failure: failure as Looked['failure'],
          sha256,
          numbers: numbersIn(numbers).map(({ canonical }) => canonical),
          findings: JSON.parse(findings) as Looked['findings'],
        })),
        tasks: tasks.map((task) => ({
          id: task.id,
          caseId: task.case_id,
          code: task.code,
          message: JSON.parse(task.message) as Text,
          openedAt: task.opened_at,
        })),
      }
    }),
  ),

  /** Off: `everyDays` null. The first look comes within a day of turning it on. */
  setSchedule: command({
    input: z.strictObject({
      clientId,
      everyDays: z.int().min(1).max(90).nullable(),
      allowPrivate: z.boolean().default(false),
    }),
    by: 'everybody',
    revises: 'nothing',
    run: async ({ trx, at, user, journal }, { clientId: of, everyDays, allowPrivate }) => {
      if (!(await findClient(trx, of))) return refuse('unknown-client', { path: 'clientId' })
      if (allowPrivate && user.role !== 'administrator') return refuse('not-allowed', { path: 'allowPrivate' })
      await trx.deleteFrom('home_page_schedules').where('client_id', '=', of).execute()
      if (everyDays !== null) {
        const schedule = {
          every_days: everyDays,
          allow_private: allowPrivate ? 1 : 0,
          next_at: later(at, day),
        } as const
        await trx
          .insertInto('home_page_schedules')
          .values({ client_id: of, ...schedule, set_by: user.id })
          .execute()
      }
      await journal({ action: 'home-pages.scheduled', clientId: of, details: { everyDays, allowPrivate } })
      return {}
    },
  }),

  checkNow: command({
    input: z.strictObject({ clientId }),
    by: 'everybody',
    revises: 'nothing',
    prepare: async ({ ctx: { house }, input }) => {
      const of = input.clientId
      const last = await house.db
        .selectFrom('home_page_checks')
        .select((eb) => eb.fn.max('at').as('at'))
        .where('client_id', '=', of)
        .executeTakeFirst()
      if (last?.at && between(last.at, house.clock.now()) < restBetweenRounds) return refuse('console-busy')
      const schedule = await house.db
        .selectFrom('home_page_schedules')
        .select('allow_private')
        .where('client_id', '=', of)
        .executeTakeFirst()
      return lookAtPages(house, { clientId: of, allowPrivate: schedule?.allow_private === 1 })
    },
    run: (act, { clientId: of }, looked) => noteLooks(act, of, looked),
  }),

  settle: command({
    input: z.strictObject({ id: z.string().max(64) }),
    by: 'everybody',
    revises: 'nothing',
    run: async ({ trx, at, user, journal }, { id }) => {
      const task = await trx
        .selectFrom('home_page_tasks')
        .select(['client_id', 'case_id', 'code'])
        .where('id', '=', id)
        .where('done_at', 'is', null)
        .executeTakeFirst()
      if (!task) return refuse('unknown-task', { path: 'id' })
      await trx.updateTable('home_page_tasks').set({ done_at: at, done_by: user.id }).where('id', '=', id).execute()
      const place = { caseId: task.case_id, clientId: task.client_id }
      await journal({ action: 'home-pages.settled', ...place, details: { code: task.code } })
      return {}
    },
  }),
})

type Numbers = Looked['numbers']
const numbersIn = (json: string) => JSON.parse(json) as Numbers

/** 不一致 What was granted beside what the page showed last: nothing looked yet, shown, missing, or another one in its place. */
function driftOf(expected: Readonly<Record<string, string | undefined>>, shown: Numbers | undefined): readonly Drift[] {
  return Object.entries(expected).flatMap(([kind, number]): readonly Drift[] => {
    if (number === undefined) return []
    if (shown === undefined) return [{ kind, number, state: 'not-looked' }]
    return [{ kind, number, state: shown.some(({ canonical }) => canonical === number) ? 'shown' : 'missing' }]
  })
}

type Drift = { readonly kind: string; readonly number: string; readonly state: 'not-looked' | 'shown' | 'missing' }
