/** The cases as the server lists them, and the one key under which each is kept in the browser. */
import { keepPreviousData } from '@tanstack/solid-query'
import { rooms, type Wanted } from '../case/calls.ts'

export const casesKey = ['cases'] as const

export function listOf(wanted: Wanted) {
  return {
    queryKey: [...casesKey, wanted],
    queryFn: () => rooms.cases.list.query(wanted),
    placeholderData: keepPreviousData,
  }
}
