/** A row for each of many that are known by a name: one that says something else than before is told so, not drawn anew. */
import { type Accessor, createMemo, For, type JSX } from 'solid-js'
import { createSteady } from '../steady.ts'

type Named = { readonly id: string }

type EachProps<Row> = {
  of: readonly Row[]
  children: (row: Accessor<Row>) => JSX.Element
} & (Row extends Named ? { by?: (row: Row) => string } : { by: (row: Row) => string })

const idOf = (row: unknown) => (row as Named).id

export function Each<Row>(props: EachProps<Row>): JSX.Element {
  /** Two that have the same name are told apart by their order. */
  const byName = createMemo(() => {
    const rows = new Map<string, Row>()
    for (const row of props.of) {
      let name = (props.by ?? idOf)(row)
      while (rows.has(name)) name += ' +'
      rows.set(name, row)
    }
    return rows
  })
  const names = createSteady(() => [...byName().keys()])
  return (
    <For each={names()}>
      {(name) => {
        // One that goes may still be read once before it is gone.
        const row = createMemo<Row | undefined>((before) => byName().get(name) ?? before)
        return props.children(row as Accessor<Row>)
      }}
    </For>
  )
}
