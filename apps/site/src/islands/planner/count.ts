/** The earliest and the latest day of each step, by the domain's own counting; and back from the day by which all must be done. */
import { type Calendar, dueFrom, isWorkingDay, shiftDays } from '@beian/domain/calendar'
import type { Day } from '@beian/domain/vocabulary'
import type { Line, Lines, PlannedStep } from './shape.ts'

export type Counted = {
  readonly step: PlannedStep
  readonly lines: Lines
  readonly begins: Day
  readonly earliest: Day
  /** For this step, or one before it, nobody says how short it may be: then the earliest is only not before that day. */
  readonly open: boolean
  /** Absent: for this step, or one before it, nobody says how long it takes. */
  readonly latest?: Day
  /** What the law allows, counted from the latest day on which the step begins. */
  readonly limits: readonly { readonly line: Line; readonly day: Day; readonly provisional: boolean }[]
  /** Whether the earliest, and the latest, lie where no holidays are published. */
  readonly provisional: Provisional
}
type Provisional = { readonly earliest: boolean; readonly latest: boolean }

type Reached = Pick<Counted, 'earliest' | 'open' | 'provisional'> & { readonly latest: Day | undefined }

const dueOf = (
  calendar: Calendar,
  event: Day,
  { amount, unit }: { readonly amount: number; readonly unit: Line['unit'] },
) => dueFrom(calendar, { event, amount, unit, direction: 'after' })

const later = (a: Day, b: Day): Day => (a < b ? b : a)
const sooner = (a: Day, b: Day): Day => (b < a ? b : a)

export const linesIn = ({ lines }: PlannedStep, province: string): Lines => lines[province] ?? lines.nation

function counted(
  calendar: Calendar,
  from: Reached,
  { step, province }: { step: PlannedStep; province: string },
): Counted {
  const lines = linesIn(step, province)
  /** Where nobody tells how long it takes in practice, the law's limit is the latest. */
  const telling = lines.inPractice.length > 0 ? lines.inPractice : lines.byLaw
  const first = telling.flatMap((line) =>
    line.min === undefined ? [] : [dueOf(calendar, from.earliest, { amount: line.min, unit: line.unit })],
  )
  const start = from.latest
  const last =
    start === undefined ? [] : telling.map((line) => dueOf(calendar, start, { amount: line.max, unit: line.unit }))
  const limits =
    start === undefined
      ? []
      : lines.byLaw.map((line) => ({ line, ...dueOf(calendar, start, { amount: line.max, unit: line.unit }) }))
  const latest = last.length === 0 ? {} : { latest: last.map(({ day }) => day).reduce(later) }
  return {
    step,
    lines,
    begins: from.earliest,
    earliest: first.length === 0 ? from.earliest : first.map(({ day }) => day).reduce(sooner),
    open: from.open || first.length === 0,
    ...latest,
    limits: limits.map(({ line, day, provisional }) => ({ line, day, provisional })),
    provisional: {
      earliest: from.provisional.earliest || first.some(({ provisional }) => provisional),
      latest: from.provisional.latest || last.some(({ provisional }) => provisional),
    },
  }
}

export type Way = { readonly steps: readonly PlannedStep[]; readonly province: string }

/** From the day of submission on. */
export function planFrom(calendar: Calendar, { steps, province }: Way, submitted: Day): readonly Counted[] {
  const provisional = { earliest: false, latest: false }
  let reached: Reached = { earliest: submitted, latest: submitted, open: false, provisional }
  return steps.map((step) => {
    const found = counted(calendar, reached, { step, province })
    reached = { ...found, latest: found.latest }
    return found
  })
}

export type Back = {
  readonly safe: Day | undefined
  readonly last: Day | undefined
  /** Nobody says how short some step may be: then nothing is certainly too late. */
  readonly open: boolean
}

/** As far as one looks back: no procedure of the book takes longer. */
const FAR = 400

/** The last working days on which to submit: all is done by the day even at the longest; it may be done at the shortest. */
export function countedBack(calendar: Calendar, way: Way, by: Day): Back {
  const days = Array.from({ length: FAR }, (_, back) => shiftDays(by, -back)).filter(
    (day) => isWorkingDay(calendar, day).working,
  )
  const end = (day: Day) => planFrom(calendar, way, day).at(-1)
  const inTime = (day: Day | undefined) => day !== undefined && day <= by
  const last = days.find((day) => inTime(end(day)?.earliest))
  return { last, safe: days.find((day) => inTime(end(day)?.latest)), open: end(by)?.open === true }
}
