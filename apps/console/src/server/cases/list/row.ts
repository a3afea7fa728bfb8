/** A row of the list as the pages show it. */
import { type Calendar, daysBetween, workingDaysBetween } from '@beian/domain/calendar'
import type { Day, Text } from '@beian/domain/vocabulary'
import type { Shown } from './columns.ts'
import type { NextDeadline, PageRow } from './page.ts'

/** `left`: working days until a day, counted once; limits long past are long to count. */
export type Seen = { today: Day; calendar: Calendar; left: Map<Day, number> }
type Known = { seen: Seen; named: (topic: string) => Text }

export const nextIn = ({ next }: PageRow) => (next === null ? null : (JSON.parse(next) as NextDeadline))

export function rowOf(row: PageRow, next: NextDeadline | null, known: Known) {
  const { name, service, domainName, numbers } = JSON.parse(row.shown) as Shown
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
    next: next === null ? null : nextOf(next, known),
    findings: { block: row.findings_block, risk: row.findings_risk, advise: row.findings_advise },
    steps: JSON.parse(row.steps) as ('done' | 'now' | 'ahead')[],
  }
}

function nextOf({ topic, kind, day, provisional, disputed, working }: NextDeadline, { seen, named }: Known) {
  const left = working === 1 ? workingDaysLeft(day, seen) : null
  const marks = { provisional: provisional === 1, disputed: disputed === 1 }
  return { day, kind, title: named(topic), ...marks, daysLeft: daysBetween(seen.today, day), workingDaysLeft: left }
}

function workingDaysLeft(day: Day, { today, calendar, left }: Seen): number {
  const known = left.get(day) ?? workingDaysBetween(calendar, today, day).days
  left.set(day, known)
  return known
}
