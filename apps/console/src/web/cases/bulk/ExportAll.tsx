/** Exports what the list shows, to its end: nobody has to choose the rows first. */
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, onCleanup, onMount } from 'solid-js'
import { problemOf } from '../../api.ts'
import type { CaseRow } from '../../case/shape.ts'
import { tellProblem } from '../../ui/toast.tsx'
import type { Wanted } from '../listing.ts'
import { allRows } from '../pages.ts'
import ExportDialog from './ExportDialog.tsx'

type Given = { wanted: Wanted; columns: readonly string[] | undefined; onClose: () => void }

export default function ExportAll(props: Given) {
  const client = useQueryClient()
  const [rows, setRows] = createSignal<readonly CaseRow[]>()
  let here = true
  onCleanup(() => {
    here = false
  })
  const load = async () => {
    try {
      const found = await allRows(client, props.wanted, () => here)
      if (here) setRows(found)
    } catch (error) {
      if (!here) return
      tellProblem(problemOf(error))
      props.onClose()
    }
  }
  onMount(() => void load())
  return <ExportDialog rows={rows()} columns={props.columns} onClose={props.onClose} />
}
