/** What the room of the materials knows beside the checklist, asked for once while its tab is open. */
import { createQuery } from '@tanstack/solid-query'
import { type Accessor, createContext, useContext } from 'solid-js'
import { type Answers, api } from '../../api.ts'
import { caseKey, useDesk } from '../desk.ts'

export type Details = Answers['materials']['details']
export type FileDetail = Details['receipts'][number]

export const DetailsContext = createContext<Accessor<Details | undefined>>(() => undefined)

export function createDetails(): Accessor<Details | undefined> {
  const desk = useDesk()
  const known = createQuery(() => ({
    queryKey: [...caseKey(desk.page().id), 'materials'],
    queryFn: () => api.materials.details.query({ id: desk.page().id }),
  }))
  return () => known.data
}

export function useDetail(receipt: () => string): Accessor<FileDetail | undefined> {
  const details = useContext(DetailsContext)
  return () => details()?.receipts.find(({ id }) => id === receipt())
}

/** What came before for the same requirement, the newest first. */
export function useEarlier(requirement: () => string): Accessor<readonly FileDetail[]> {
  const details = useContext(DetailsContext)
  return () =>
    (details()?.receipts ?? [])
      .filter((one) => one.requirement === requirement() && one.state === 'replaced')
      .toReversed()
}
