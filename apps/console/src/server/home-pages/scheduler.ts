/** 定时巡检 Carries out the rounds that are due, one client after the other; nothing is looked at unless somebody turned it on. */
import { carryOut } from '../command/transaction.ts'
import type { House } from '../house.ts'
import { minute } from '../instants.ts'
import { lookAtPages, noteLooks } from './round.ts'

export async function checkDue(house: House, between?: number): Promise<number> {
  const due = await house.db
    .selectFrom('home_page_schedules')
    .select(['client_id', 'allow_private'])
    .where('next_at', '<=', house.clock.now())
    .orderBy('next_at')
    .execute()
  for (const { client_id: clientId, allow_private } of due) {
    const looked = await lookAtPages(house, {
      clientId,
      allowPrivate: allow_private === 1,
      ...(between === undefined ? {} : { between }),
    })
    await carryOut(house, { kind: 'console' }, (act) => noteLooks(act, clientId, looked))
  }
  return due.length
}

const lookEvery = 10 * minute

/** One round at a time; a fault of one is logged and the next comes anyway. */
export function startScheduler(house: House): () => void {
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    void checkDue(house)
      .catch((error: unknown) => house.log.failure({ event: 'fault' }, error))
      .finally(() => {
        busy = false
      })
  }, lookEvery)
  timer.unref()
  return () => clearInterval(timer)
}
