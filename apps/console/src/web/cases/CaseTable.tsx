/** A few cases, one line each; a card each on a phone. The list of all cases adds more: CaseList. */
import { For } from 'solid-js'
import type { CaseRow } from '../case/shape.ts'
import { t } from '../text/language.ts'
import { type Column, columnsOf } from './columns.tsx'

export function CaseTable(props: { rows: readonly CaseRow[] }) {
  return (
    <table class="list list-cases">
      <thead>
        <tr>
          <For each={columnsOf(undefined)}>{({ id }) => <th scope="col">{t().list.columns[id]}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <Cells row={row} columns={columnsOf(undefined)} />
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

export function Cells(props: { row: CaseRow; columns: readonly Column[] }) {
  return (
    <For each={props.columns}>
      {({ id, cell }) => (
        <td data-column={id} data-label={id === 'what' ? undefined : t().list.columns[id]}>
          {cell(props.row)}
        </td>
      )}
    </For>
  )
}
