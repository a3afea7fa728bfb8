/** Whether an arrangement makes sense: days of its year, weekends made up, nothing both off and worked, the fixed holidays in it. */
import type { Day } from '../vocabulary/day.ts'
import { type CalendarProblem, calendarProblem } from './calendar-problem.ts'
import { daysBetween, weekdayOf } from './shift-day.ts'
import { fixedStatutoryDays } from './statutory-days.ts'
import type { CalendarYear, Holiday } from './year.ts'

/** The longest so far had nine days (Spring Festival 2026); more than this is a slip of the pen. */
const LONGEST_HOLIDAY = 12

/** A notice may reach back into the last three days of the year before. */
function belongs(day: Day, year: number): boolean {
  return day >= `${year - 1}-12-29` && day <= `${year}-12-31`
}

function covers({ from, to }: Holiday, day: Day): boolean {
  return from <= day && day <= to
}

function checkHoliday({ year, holidays }: CalendarYear, index: number): CalendarProblem[] {
  const holiday = holidays[index] as Holiday
  const path = `holidays.${index}`
  const { from, to } = holiday
  if (to < from) return [calendarProblem('ends-before-it-begins', `${path}.to`)]
  const problems: CalendarProblem[] = []
  if (!belongs(from, year)) problems.push(calendarProblem('outside-the-year', `${path}.from`))
  if (!belongs(to, year)) problems.push(calendarProblem('outside-the-year', `${path}.to`))
  if (daysBetween(from, to) >= LONGEST_HOLIDAY) problems.push(calendarProblem('too-long', path))
  const isTaken = holidays.slice(0, index).some((earlier) => earlier.from <= to && from <= earlier.to)
  if (isTaken) problems.push(calendarProblem('overlap', path))
  return problems
}

function checkMakeUpDay({ year, holidays, makeUpDays }: CalendarYear, index: number): CalendarProblem[] {
  const day = makeUpDays[index] as Day
  const path = `makeUpDays.${index}`
  const problems: CalendarProblem[] = []
  if (!belongs(day, year)) problems.push(calendarProblem('outside-the-year', path))
  if (weekdayOf(day) % 6 !== 0) problems.push(calendarProblem('not-a-weekend', path))
  const isOff = holidays.some((holiday) => covers(holiday, day))
  if (isOff || makeUpDays.indexOf(day) < index) problems.push(calendarProblem('overlap', path))
  return problems
}

/** Every problem of an arrangement whose shape is right; none when it can be used. */
export function checkCalendarYear(year: CalendarYear): readonly CalendarProblem[] {
  const missing = fixedStatutoryDays(year.year).filter((day) => !year.holidays.some((holiday) => covers(holiday, day)))
  return [
    ...year.holidays.flatMap((_, index) => checkHoliday(year, index)),
    ...year.makeUpDays.flatMap((_, index) => checkMakeUpDay(year, index)),
    ...missing.map((day) => calendarProblem('statutory-day-missing', 'holidays', day)),
  ]
}
