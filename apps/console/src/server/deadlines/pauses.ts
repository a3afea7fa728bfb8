/**
 * 停算 While the dossier lies with those who judge it, our side can do nothing: a limit of ours that ended with the sending
 * begins to run again when the case comes back, and its last day moves by the time it was away. The law says nothing of
 * this, so the first day is kept and shown beside the moved one.
 */
import {
  addCalendarDays,
  addWorkingDays,
  type Calendar,
  type Counted,
  type Due,
  daysBetween,
  workingDaysBetween,
} from '@beian/domain/calendar'
import type { CaseLimit, Known } from '@beian/domain/casework'
import type { Happened } from '@beian/domain/reading'
import type { Limit } from '@beian/domain/rulebook'
import { type Actor, dayOf, type Instant } from '@beian/domain/vocabulary'

export type Away = { readonly since: Instant; readonly until: Instant | null }

/** When the case lay with others, in the order of time; the last stretch may still run. */
export function awayFrom({ procedure, filingCase }: Pick<Known, 'procedure' | 'filingCase'>): readonly Away[] {
  const away: Away[] = []
  let here = procedure.stages[0]
  for (const { event, at } of filingCase.happened) {
    const to = here?.on[event]
    const next = to === undefined ? here : procedure.stages.find(({ id }) => id === to)
    const [was, is] = [here?.locked === true, next?.locked === true]
    if (!was && is) away.push({ since: at, until: null })
    const last = away.at(-1)
    if (was && !is && last) away[away.length - 1] = { ...last, until: at }
    here = next
  }
  return away
}

/** On whose side one works: everybody but those who judge. */
const ours: readonly Actor[] = ['client', 'consultant', 'principal', 'person-in-charge', 'agency']

export type Paused = {
  readonly due: Due
  readonly ended: Happened | null
  readonly pausedSince: Instant | null
}

/** A limit as it stands once the time with others is left out. */
export function pausedLimit(known: Known, limit: CaseLimit, calendar: Calendar): Paused {
  const { due, ended } = limit
  const stands = { due, ended: ended ?? null, pausedSince: null }
  if (ended === undefined || !ours.includes(limit.who) || known.procedure.brings[ended.event] !== 'dossier')
    return stands
  const away = awayFrom(known).filter(({ since }) => since >= limit.from.at)
  const last = away.at(-1)
  if (last === undefined || known.stage.final) return stands
  if (last.until === null)
    return { due: movedBy(calendar, limit, away.slice(0, -1)), ended: null, pausedSince: last.since }
  return { due: movedBy(calendar, limit, away), ended: null, pausedSince: null }
}

/** Counted back from an event that comes anyway, nothing moves. Hours are not counted so: no limit in hours is ours to send. */
function movedBy(calendar: Calendar, { due, by, direction }: CaseLimit, away: readonly Away[]): Due {
  const { unit } = by.statement.value as Limit
  if (direction === 'before' || unit === 'hour') return due
  const working = unit.endsWith('working-day')
  const lost = away.reduce((sum, stretch) => sum + lengthOf(calendar, stretch, working), 0)
  if (lost === 0) return due
  const moved: Counted = (working ? addWorkingDays : addCalendarDays)(calendar, due.day, lost)
  return moved.provisional && !due.provisional
    ? { ...moved, cautions: [...due.cautions, 'year-not-published'] }
    : { ...due, day: moved.day }
}

function lengthOf(calendar: Calendar, { since, until }: Away, working: boolean): number {
  if (until === null) return 0
  const [from, to] = [dayOf(since), dayOf(until)]
  return working ? workingDaysBetween(calendar, from, to).days : daysBetween(from, to)
}
