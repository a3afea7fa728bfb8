/** A month as the server tells it. */
import type { Day } from '@beian/domain/vocabulary'
import { type Answers, api } from '../api.ts'

export type Month = Answers['calendar']['month']
export type MonthDay = Month['days'][number]
export type Entry = Month['entries'][number]
export type Meeting = Month['meetings'][number]
export type Task = Month['tasks'][number]
/** What stands on a day, told apart by its kind. */
export type Mark = Entry | Meeting | Task

/** `consultant`: one colleague’s cases; undefined for everybody’s. */
export const monthOf = (month: string, consultant: string | undefined) => ({
  queryKey: ['calendar', 'month', month, consultant ?? ''],
  queryFn: () => api.calendar.month.query(consultant === undefined ? { month } : { month, consultant }),
})

/** On the day it ends; a window also on the day it begins. */
export function isOn({ day, begins }: Entry, on: Day): boolean {
  return day === on || begins === on
}

/** People first, since they wait at a set hour, then what is due, then tasks. */
export function marksOn(
  { meetings, entries, tasks }: Pick<Month, 'meetings' | 'entries' | 'tasks'>,
  on: Day,
): readonly Mark[] {
  return [
    ...meetings.filter(({ day }) => day === on),
    ...entries.filter((entry) => isOn(entry, on)),
    ...tasks.filter(({ day }) => day === on),
  ]
}
