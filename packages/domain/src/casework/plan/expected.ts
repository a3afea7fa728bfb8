/** 预计 When each step that is still ahead should be done, by the days its playbook says, counted in working days. */
import { type Calendar, dueFrom } from '../../calendar/index.ts'
import type { Step } from '../../rulebook/playbook.ts'
import type { Day } from '../../vocabulary/day.ts'

export type Expected = {
  readonly earliest: Day
  /** Absent: for this step, or one before it, nobody says how long it takes. */
  readonly latest?: Day
  /** A year whose holidays are not published was counted by its weekends. */
  readonly provisional: boolean
}

/** 约定的日期 By step, the day of what is agreed for it and still to come about. */
export type Appointed = ReadonlyMap<string, Day>

type Reached = { readonly earliest: Day; readonly latest: Day | undefined; readonly provisional: boolean }

const later = (a: Day, b: Day): Day => (a < b ? b : a)

function through(calendar: Calendar, from: Reached, { takes }: Step): Reached {
  if (takes === undefined) return { ...from, latest: undefined }
  const { min = 0, max, unit } = takes
  const counted = (event: Day, amount: number) => dueFrom(calendar, { event, amount, unit, direction: 'after' })
  const first = counted(from.earliest, min)
  const last = from.latest === undefined ? undefined : counted(from.latest, max)
  return {
    earliest: first.day,
    latest: last?.day,
    provisional: from.provisional || first.provisional || last?.provisional === true,
  }
}

/** What is agreed for a step says when it ends, where its days would not take longer. */
function agreedFor(reached: Reached, day: Day | undefined): Reached {
  if (day === undefined) return reached
  return { ...reached, earliest: later(reached.earliest, day), latest: later(reached.latest ?? day, day) }
}

function told({ earliest, latest, provisional }: Reached): Expected {
  return latest === undefined ? { earliest, provisional } : { earliest, latest, provisional }
}

/** By step, in their order. What should be done by now is expected today, not in the past. */
export function expectedOf(
  calendar: Calendar,
  steps: readonly Step[],
  { since, today, appointed }: { readonly since: Day; readonly today?: Day; readonly appointed?: Appointed },
): ReadonlyMap<string, Expected> {
  let reached: Reached = { earliest: since, latest: since, provisional: false }
  const floor = (day: Day) => (today === undefined ? day : later(day, today))
  return new Map(
    steps.map((step) => {
      const { earliest, latest, provisional } = agreedFor(through(calendar, reached, step), appointed?.get(step.id))
      reached = { earliest: floor(earliest), latest: latest === undefined ? undefined : floor(latest), provisional }
      return [step.id, told(reached)] as const
    }),
  )
}
