/** Opens the bare list with the view its reader chose to begin with. */
import { createQuery } from '@tanstack/solid-query'
import { createEffect, createSignal } from 'solid-js'
import { viewsOf } from '../queries.ts'
import type { UsedListing } from '../use-listing.ts'

/** Whether the address is settled, so that the list can be asked for. */
export function useFirstView(list: UsedListing): () => boolean {
  const views = createQuery(viewsOf)
  const isBare = () => list.address() === '' && list.listing().search === undefined
  const [settled, setSettled] = createSignal(!isBare() || !list.isFresh())
  createEffect(() => {
    if (settled() || views.isPending) return
    const first = views.data?.find((view) => view.first)
    if (first && isBare()) list.go(first.address)
    setSettled(true)
  })
  return settled
}
