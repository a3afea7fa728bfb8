/** A row of the list as the pages show it. */
import { type Calendar, daysBetween, workingDaysBetween } from '@beian/domain/calendar'
import { rulebook } from '@beian/domain/rulebook'
import type { Day, Text } from '@beian/domain/vocabulary'
import type { Shown } from './columns.ts'
import type { NextDeadline, PageRow } from './page.ts'

/** `left`: working days until a day, counted once; limits long past are long to count. */
export type Seen = { today: Day; calendar: Calendar; left: Map<Day, number> }

export function rowOf(row: PageRow, seen: Seen) {
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
    next: row.next === null ? null : nextOf(JSON.parse(row.next) as NextDeadline, seen),
    findings: { block: row.findings_block, risk: row.findings_risk, advise: row.findings_advise },
    steps: JSON.parse(row.steps) as ('done' | 'now' | 'ahead')[],
  }
}

const topicTitles: ReadonlyMap<string, Text> = new Map(rulebook.topics.map(({ id, title }) => [id, title]))

function nextOf({ topic, kind, day, provisional, disputed, working }: NextDeadline, seen: Seen) {
  const title = topicTitles.get(topic) ?? { zh: topic, en: topic }
  const left = working === 1 ? workingDaysLeft(day, seen) : null
  const marks = { provisional: provisional === 1, disputed: disputed === 1 }
  return { day, kind, title, ...marks, daysLeft: daysBetween(seen.today, day), workingDaysLeft: left }
}

function workingDaysLeft(day: Day, { today, calendar, left }: Seen): number {
  const known = left.get(day) ?? workingDaysBetween(calendar, today, day).days
  left.set(day, known)
  return known
}
