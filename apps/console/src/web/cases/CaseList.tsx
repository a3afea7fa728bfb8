/**
 * The list itself: blocks of rows, sorted by a press on a column's head, in groups where wanted, each row to be chosen. Blocks
 * far from the eye give their rows back and keep their height, so that a long list stays as light as a short one.
 */
import { createEffect, createMemo, For, Show } from 'solid-js'
import type { CaseRow } from '../case/shape.ts'
import { t } from '../text/language.ts'
import { createAway } from './away.ts'
import type { Block } from './blocks.ts'
import { Cells } from './CaseTable.tsx'
import { type Column, columnsOf, nameOf } from './columns.tsx'
import { groupTitle, groupValue } from './groups.ts'
import type { Group, Listing, Order } from './listing.ts'
import type { Selection } from './selection.ts'

type ListProps = {
  blocks: readonly Block[]
  rows: readonly CaseRow[]
  listing: Listing
  found: number | undefined
  groupCounts: ReadonlyMap<string, number>
  selection: Selection
  onSort: (order: Order, descending: boolean) => void
}

export function CaseList(props: ListProps) {
  const shownColumns = createMemo(() => columnsOf(props.listing.columns))
  const allChosen = createMemo(() => props.rows.length > 0 && props.rows.every(({ id }) => props.selection.has(id)))
  return (
    <table class="list list-cases list-choose" aria-rowcount={props.found ?? -1}>
      <thead>
        <tr>
          <th scope="col" class="list-check">
            <input
              type="checkbox"
              checked={allChosen()}
              ref={(box) =>
                createEffect(() => {
                  box.indeterminate = !allChosen() && props.selection.count() > 0
                })
              }
              aria-label={t().list.chooseShown}
              onChange={(event) => props.selection.setAll(props.rows, event.currentTarget.checked)}
            />
          </th>
          <For each={shownColumns()}>
            {(column) => <Head column={column} listing={props.listing} onSort={props.onSort} />}
          </For>
        </tr>
      </thead>
      <For each={props.blocks}>
        {(block, place) => (
          <Rows
            rows={block}
            before={props.blocks[place() - 1]?.at(-1)}
            columns={shownColumns()}
            group={props.listing.group}
            counts={props.groupCounts}
            selection={props.selection}
            shown={() => props.rows}
          />
        )}
      </For>
    </table>
  )
}

function Head(props: { column: Column; listing: Listing; onSort: ListProps['onSort'] }) {
  const title = () => t().list.columns[props.column.id]
  const isSorted = () => props.listing.group === undefined && props.listing.order === props.column.order
  const direction = () => (props.listing.descending ? 'descending' : 'ascending')
  return (
    <th scope="col" data-column={props.column.id} aria-sort={isSorted() ? direction() : undefined}>
      <Show when={props.column.order} fallback={title()}>
        {(order) => (
          <button
            type="button"
            class="sort"
            onClick={() => props.onSort(order(), isSorted() && !props.listing.descending)}
          >
            {title()}
            <span class="sort-way" aria-hidden="true">
              {isSorted() ? (props.listing.descending ? '↓' : '↑') : ''}
            </span>
          </button>
        )}
      </Show>
    </th>
  )
}

type RowsProps = {
  rows: readonly CaseRow[]
  before: CaseRow | undefined
  columns: readonly Column[]
  group: Group | undefined
  counts: ReadonlyMap<string, number>
  selection: Selection
  shown: () => readonly CaseRow[]
}

function Rows(props: RowsProps) {
  const [away, watch] = createAway()
  return (
    <tbody ref={watch}>
      <Show
        when={away() === undefined}
        fallback={
          <tr aria-hidden="true" style={{ height: `${away()}px` }}>
            <td colspan={props.columns.length + 1} class="list-away">
              …
            </td>
          </tr>
        }
      >
        <For each={props.rows}>
          {(row, place) => (
            <>
              {/* Keyed: while the router turns a page, a group asked for by name may not be there any more. */}
              <Show when={props.group} keyed>
                {(group) => (
                  <GroupHead
                    group={group}
                    row={row}
                    before={place() === 0 ? props.before : props.rows[place() - 1]}
                    counts={props.counts}
                    span={props.columns.length + 1}
                  />
                )}
              </Show>
              <Line row={row} columns={props.columns} selection={props.selection} shown={props.shown} />
            </>
          )}
        </For>
      </Show>
    </tbody>
  )
}

type HeadProps = {
  group: Group
  row: CaseRow
  before: CaseRow | undefined
  counts: ReadonlyMap<string, number>
  span: number
}

function GroupHead(props: HeadProps) {
  const value = () => groupValue(props.group, props.row)
  const begins = () => props.before === undefined || groupValue(props.group, props.before) !== value()
  return (
    <Show when={begins()}>
      <tr class="list-group">
        <th colspan={props.span} scope="rowgroup">
          {groupTitle(props.group, props.row)}
          <span class="quiet"> {props.counts.get(value()) ?? ''}</span>
        </th>
      </tr>
    </Show>
  )
}

type LineProps = Pick<RowsProps, 'columns' | 'selection' | 'shown'> & { row: CaseRow }

function Line(props: LineProps) {
  return (
    <tr data-case={props.row.id} data-chosen={props.selection.has(props.row.id)}>
      <td class="list-check">
        <input
          type="checkbox"
          checked={props.selection.has(props.row.id)}
          aria-label={t().list.choose(nameOf(props.row))}
          onClick={(event) => props.selection.toggle(props.row, { range: event.shiftKey, shown: props.shown() })}
        />
      </td>
      <Cells row={props.row} columns={props.columns} />
    </tr>
  )
}
