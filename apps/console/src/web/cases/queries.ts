/** What the server tells of all cases, and the one key under which each answer is kept in the browser. */

import { keepPreviousData } from '@tanstack/solid-query'
import { type Asked, api } from '../api.ts'
import type { Wanted } from '../case/shape.ts'
import { learnTitles } from './titles.ts'

export const casesKey = ['cases'] as const

/** A short list in one answer, such as one client's. */
export function listOf(wanted: Wanted) {
  return {
    queryKey: [...casesKey, wanted],
    queryFn: async () => {
      const page = await api.cases.list.query(wanted)
      learnTitles(page.titles)
      return page
    },
    placeholderData: keepPreviousData,
  }
}

export function countsOf() {
  return { queryKey: [...casesKey, 'counts'], queryFn: () => api.cases.counts.query() }
}

export function foundOf(filters: Asked['cases']['found']) {
  return { queryKey: [...casesKey, 'found', filters], queryFn: () => api.cases.found.query(filters) }
}

export function groupsOf(wanted: Asked['cases']['groups']) {
  return { queryKey: [...casesKey, 'groups', wanted], queryFn: () => api.cases.groups.query(wanted) }
}

export function viewsOf() {
  return { queryKey: ['views'], queryFn: () => api.views.list.query(), staleTime: 60_000 }
}

export function teamOf() {
  return { queryKey: ['team'], queryFn: () => api.team.list.query(), staleTime: 60_000 }
}
