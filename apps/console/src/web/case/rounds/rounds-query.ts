/** What the server tells of a case's rounds, and the catalogue by which their reasons are told apart. */
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { type Answers, api } from '../../api.ts'
import { caseKey, useDesk } from '../desk.ts'

export type RoundsPage = Answers['rounds']['ofCase']
export type RoundRow = RoundsPage['rounds'][number]
export type RoundChanges = NonNullable<RoundsPage['sinceLast']>
export type CatalogueRow = Answers['rounds']['catalogue'][number]

export function createRounds() {
  const desk = useDesk()
  return createQuery(() => ({
    queryKey: [...caseKey(desk.page().id), 'rounds', desk.page().rev],
    queryFn: () => api.rounds.ofCase.query({ id: desk.page().id }),
    placeholderData: keepPreviousData,
  }))
}

/** The book does not change while the page is open. */
export function createCatalogue() {
  return createQuery(() => ({
    queryKey: ['catalogue-of-reasons'],
    queryFn: () => api.rounds.catalogue.query(),
    staleTime: Number.POSITIVE_INFINITY,
  }))
}
