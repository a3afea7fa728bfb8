/** The counts above the list, over all open cases. */
import { shiftDays, weekdayOf } from '@beian/domain/calendar'
import type { Actor, Day } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.ts'

const held: Actor = 'authority'
const asked: Actor = 'client'

export async function countCases(db: Kysely<DB>, today: Day) {
  const sunday = endOfWeek(today)
  const row = await db
    .selectFrom('cases')
    .leftJoin('deadlines', (on) =>
      on
        .onRef('deadlines.case_id', '=', 'cases.id')
        .on('deadlines.next', '=', 1)
        .on('deadlines.kind', '=', 'time-limit'),
    )
    .select(({ fn, eb }) => {
      const how = (many: ReturnType<typeof eb.and>) => fn.sum<number | null>(eb.case().when(many).then(1).else(0).end())
      return [
        fn.countAll<number>().as('open'),
        how(eb.and([eb('deadlines.day', '<', today)])).as('overdue'),
        how(eb.and([eb('deadlines.day', '>=', today), eb('deadlines.day', '<=', sunday)])).as('dueThisWeek'),
        how(eb.and([eb('cases.turn', '=', asked)])).as('waitingForClient'),
        how(eb.and([eb('cases.turn', '=', held)])).as('atAuthority'),
        how(eb.and([eb('cases.findings_block', '>', 0), eb('cases.locked', '=', 0)])).as('blocked'),
      ]
    })
    .where('cases.final', '=', 0)
    .executeTakeFirstOrThrow()
  return Object.fromEntries(Object.entries(row).map(([name, count]) => [name, Number(count ?? 0)])) as Counts
}

type Counts = Record<'open' | 'overdue' | 'dueThisWeek' | 'waitingForClient' | 'atAuthority' | 'blocked', number>

/** Weeks end on Sunday. */
function endOfWeek(day: Day): Day {
  const weekday = weekdayOf(day)
  return shiftDays(day, weekday === 0 ? 0 : 7 - weekday)
}
