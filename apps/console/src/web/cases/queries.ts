/** The cases as the server lists them, and the one key under which each is kept in the browser. */

import { keepPreviousData } from '@tanstack/solid-query'
import { api } from '../api.ts'
import type { Wanted } from '../case/shape.ts'

export const casesKey = ['cases'] as const

export function listOf(wanted: Wanted) {
  return {
    queryKey: [...casesKey, wanted],
    queryFn: () => api.cases.list.query(wanted),
    placeholderData: keepPreviousData,
  }
}

export function countsOf() {
  return { queryKey: [...casesKey, 'counts'], queryFn: () => api.cases.counts.query() }
}
