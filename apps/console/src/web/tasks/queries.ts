/** The tasks of the day's page, mine or everybody's; those before stay in sight while others are asked for. */
import { keepPreviousData } from '@tanstack/solid-query'
import { api } from '../api.ts'
import { tasksKey } from './settle.ts'

export function tasksOfDay(whose: 'mine' | 'everybody') {
  return {
    queryKey: [...tasksKey, 'day', whose],
    queryFn: () => api.tasks.ofDay.query({ whose }),
    placeholderData: keepPreviousData,
  }
}
