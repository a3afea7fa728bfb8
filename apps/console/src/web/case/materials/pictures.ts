/** The pictures of a file: itself, or each page of a PDF as the server draws it. Kept while somebody looks. */
import { createResource, createSignal, onCleanup } from 'solid-js'
import { problemOf } from '../../api.ts'
import { tellProblem } from '../../ui/toast.tsx'
import { fetchPicture } from './upload.ts'

export type Shown = { readonly address: string; readonly pages: number }

export function createPictures(file: () => { id: string; type: string }) {
  const [page, setPage] = createSignal(1)
  const addresses: string[] = []
  const wanted = () => ({ ...file(), page: page() })
  const [shown] = createResource(wanted, async ({ id, type, page: number }): Promise<Shown | undefined> => {
    try {
      const found = await fetchPicture(type === 'application/pdf' ? `${id}/pages/${number}` : id)
      addresses.push(found.address)
      return found
    } catch (error) {
      tellProblem(problemOf(error))
      return undefined
    }
  })
  onCleanup(() => {
    for (const address of addresses) URL.revokeObjectURL(address)
  })
  /** Read before the first one is there, a resource would suspend the dialog around it. */
  const latest = () => (shown.state === 'pending' ? undefined : shown.latest)
  const pages = () => latest()?.pages ?? 1
  const turnTo = (number: number) => setPage(Math.min(pages(), Math.max(1, number)))
  return { shown: latest, page, pages, turnTo }
}
