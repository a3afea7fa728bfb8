/** A row of the list as the pages show it. */
import { type Calendar, daysBetween, workingDaysBetween } from '@beian/domain/calendar'
import type { Day } from '@beian/domain/vocabulary'
import type { Shown } from './columns.ts'
import type { NextDeadline, PageRow } from './page.ts'

/** What a day's pages share: names, limits and bars that say the same are read once. */
export type Seen = {
  readonly today: Day
  readonly calendar: Calendar
  readonly shown: Map<string, Shown>
  readonly nexts: Map<string, RowDeadline>
  readonly bars: Map<string, Bar>
}

type Bar = readonly ('done' | 'now' | 'ahead')[]

export function seenOn(today: Day, calendar: Calendar): Seen {
  return { today, calendar, shown: new Map(), nexts: new Map(), bars: new Map() }
}

export function rowOf(row: PageRow, seen: Seen) {
  const { name, service, domainName, numbers } = once(seen.shown, row.shown, () => JSON.parse(row.shown) as Shown)
  return {
    id: row.id,
    rev: row.rev,
    client: { id: row.client_id, name: row.client_name },
    procedure: row.procedure,
    stage: row.stage,
    turn: row.turn,
    held: row.held_since !== null,
    final: row.final === 1,
    name,
    service,
    domainName,
    numbers,
    province: row.province === '' ? null : row.province,
    nature: row.nature === '' ? null : row.nature,
    provider: row.provider === '' ? null : row.provider,
    consultant: { id: row.consultant_id, name: row.consultant_name },
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    next: row.next === null ? null : once(seen.nexts, row.next, () => nextOf(row.next ?? '', seen)),
    findings: { block: row.findings_block, risk: row.findings_risk, advise: row.findings_advise },
    steps: once(seen.bars, row.steps, () => JSON.parse(row.steps) as Bar),
  }
}

/** More different ones than a year has days and a book questions due on each: then it begins anew. */
const most = 5000

function once<T>(known: Map<string, T>, text: string, read: () => T): T {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const made = read()
  known.set(text, made)
  return made
}

type RowDeadline = ReturnType<typeof nextOf>

/** What it is called stands among the titles of the page. */
function nextOf(text: string, { today, calendar }: Pick<Seen, 'today' | 'calendar'>) {
  const { topic, kind, day, instant, provisional, disputed, working } = JSON.parse(text) as NextDeadline
  const marks = { provisional: provisional === 1, disputed: disputed === 1, ...(instant !== null && { instant }) }
  const workingDaysLeft = working === 1 ? workingDaysBetween(calendar, today, day).days : null
  return { day, kind, topic, ...marks, daysLeft: daysBetween(today, day), workingDaysLeft }
}
