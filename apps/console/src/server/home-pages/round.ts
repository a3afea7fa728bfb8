/** 巡检一轮 Looks at all home pages of one client, one after the other, notes what was found, and opens tasks for what is new. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Act } from '../command/transaction.ts'
import type { House } from '../house.ts'
import { newId } from '../ids.ts'
import { day, later, second } from '../instants.ts'
import { type Looked, lookAtPage, pageLimits } from './look.ts'
import { targetsOf } from './targets.ts'

/** Between two pages: nobody's server is pressed. */
export const betweenPages = 2 * second

type Asked = { readonly clientId: string; readonly allowPrivate: boolean; readonly between?: number }

/** Outside any transaction: a slow page must hold up nobody. */
export async function lookAtPages(house: House, { clientId, allowPrivate, between = betweenPages }: Asked) {
  const { db, vault, clock } = house
  const targets = await db.transaction().execute((trx) => targetsOf({ trx, vault, at: clock.now() }, clientId))
  const looked: Looked[] = []
  for (const [place, target] of targets.entries()) {
    if (place > 0) await pause(between)
    looked.push(await lookAtPage(target, { ...pageLimits, allowPrivate }))
  }
  return looked
}

export async function noteLooks(
  { trx, at, journal }: Pick<Act, 'trx' | 'at' | 'journal'>,
  clientId: string,
  looked: readonly Looked[],
) {
  let tasks = 0
  for (const { target, failure, sha256, numbers, findings } of looked) {
    const { caseId: case_id, service: service_id, address } = target
    const found = { failure, sha256, numbers: JSON.stringify(numbers), findings: JSON.stringify(findings) }
    await trx
      .insertInto('home_page_checks')
      .values({ id: newId(), client_id: clientId, case_id, service_id, address, at, ...found })
      .execute()
    tasks += await openTasks({ trx, at }, clientId, { target, failure, sha256, numbers, findings })
  }
  const schedule = await trx
    .selectFrom('home_page_schedules')
    .select('every_days')
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  if (schedule) {
    const next = { next_at: later(at, schedule.every_days * day) }
    await trx.updateTable('home_page_schedules').set(next).where('client_id', '=', clientId).execute()
  }
  await journal({ action: 'home-pages.checked', clientId, details: { pages: looked.length, tasks } })
  return { pages: looked.length, tasks }
}

/** What is advised only opens none; what stands open already opens no second one. */
async function openTasks({ trx, at }: Pick<Act, 'trx' | 'at'>, clientId: string, looked: Looked): Promise<number> {
  const { target, findings } = looked
  const grave = findings.filter(({ severity }) => severity === 'block' || severity === 'risk')
  const open = await trx
    .selectFrom('home_page_tasks')
    .select('code')
    .where('client_id', '=', clientId)
    .where('service_id', '=', target.service)
    .where('case_id', '=', target.caseId)
    .where('done_at', 'is', null)
    .execute()
  const known = new Set(open.map(({ code }) => code))
  const fresh = grave.filter(
    ({ code }, place) => !known.has(code) && grave.findIndex((one) => one.code === code) === place,
  )
  for (const { code, message } of fresh) {
    const place = { client_id: clientId, case_id: target.caseId, service_id: target.service }
    const task = { code, message: JSON.stringify(message), opened_at: at, done_at: null, done_by: null }
    await trx
      .insertInto('home_page_tasks')
      .values({ id: newId(), ...place, ...task })
      .execute()
  }
  return fresh.length
}
