/** Which cases are chosen for a common act; a range goes from the one that was touched last. */
import { createSignal } from 'solid-js'
import type { CaseRow } from '../case/shape.ts'

export function createSelection() {
  const [chosen, setChosen] = createSignal<ReadonlyMap<string, CaseRow>>(new Map())
  let anchor: string | undefined

  const set = (rows: readonly CaseRow[], on: boolean) =>
    setChosen((before) => {
      const now = new Map(before)
      for (const row of rows) {
        if (on) now.set(row.id, row)
        else now.delete(row.id)
      }
      return now
    })

  return {
    rows: () => [...chosen().values()],
    count: () => chosen().size,
    has: (id: string) => chosen().has(id),
    /** `range`: with all from the one touched last, as they stand in `shown`. */
    toggle: (row: CaseRow, { range, shown }: { range: boolean; shown: readonly CaseRow[] }) => {
      const on = !chosen().has(row.id)
      const [from, to] = [shown.findIndex(({ id }) => id === anchor), shown.findIndex(({ id }) => id === row.id)]
      if (range && from !== -1 && to !== -1) set(shown.slice(Math.min(from, to), Math.max(from, to) + 1), true)
      else set([row], on)
      anchor = row.id
    },
    setAll: (rows: readonly CaseRow[], on: boolean) => set(rows, on),
    clear: () => {
      anchor = undefined
      setChosen(new Map())
    },
    /** After a change: the rows as they are now. */
    renew: (rows: readonly CaseRow[]) =>
      setChosen((before) => {
        const fresh = new Map(rows.map((row) => [row.id, row]))
        return new Map([...before].map(([id, row]) => [id, fresh.get(id) ?? row]))
      }),
  }
}

export type Selection = ReturnType<typeof createSelection>
