/**
 * The list as a board: a column for each stage where one procedure is wanted, else for each whose turn it can be; what is due
 * first stands on top. `h` and `l` go from column to column, `j` and `k` up and down, Enter opens.
 */
import { type Actor, actors } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { createMemo, For, onCleanup, onMount, Show } from 'solid-js'
import type { Asked } from '../../api.ts'
import { shortcuts } from '../../shell/shortcuts.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { createPages } from '../pages.ts'
import { groupsOf } from '../queries.ts'
import type { UsedListing } from '../use-listing.ts'
import { procedureOf } from '../words.ts'
import { Card } from './Card.tsx'
import { moveFocus } from './move-focus.ts'

type Filters = Asked['cases']['found']
type Column = { value: string; title: string; wanted: Filters }

export default function Board(props: { list: UsedListing; filters: Filters }) {
  const only = () => {
    const { procedure, stage } = props.list.listing().values
    const of = stage?.length && !procedure ? [...new Set(stage.map((one) => one.split('/', 1)[0]))] : procedure
    return of?.length === 1 ? procedureOf(of[0] as Parameters<typeof procedureOf>[0]) : undefined
  }
  const groups = createQuery(() => groupsOf({ ...props.filters, group: only() ? 'stage' : 'turn' }))
  const counts = createMemo(() => new Map((groups.data ?? []).map(({ value, count }) => [value, count])))
  const columns = createMemo<readonly Column[]>(() => {
    const procedure = only()
    if (!procedure) return turnColumns(props.filters)
    const stages = procedure.stages.filter(({ final }) => final !== true || props.list.listing().state !== 'open')
    const { stage: wanted } = props.list.listing().values
    return stages
      .map((stage) => ({ stage, value: `${procedure.id}/${stage.id}` }))
      .filter(({ value }) => wanted === undefined || wanted.includes(value))
      .map(({ stage, value }) => ({ value, title: say(stage.title), wanted: { ...props.filters, stage: [value] } }))
  })
  onMount(() =>
    onCleanup(
      shortcuts({
        j: () => moveFocus('down'),
        k: () => moveFocus('up'),
        h: () => moveFocus('left'),
        l: () => moveFocus('right'),
      }),
    ),
  )
  /** Turns nobody has are no columns; a stage is one even while it is empty. */
  const shown = () => columns().filter(({ value }) => only() !== undefined || counts().has(value))
  return (
    <div class="board" role="group" aria-label={t().list.board.label}>
      <For each={shown()}>{(column) => <BoardColumn column={column} count={counts().get(column.value) ?? 0} />}</For>
    </div>
  )
}

function turnColumns(filters: Filters): readonly Column[] {
  const asked: readonly string[] | undefined = filters.turn === undefined ? undefined : [filters.turn].flat()
  return (Object.keys(actors) as Actor[])
    .filter((actor) => asked === undefined || asked.includes(actor))
    .map((actor) => ({ value: actor, title: say(actors[actor]), wanted: { ...filters, turn: [actor] } }))
}

function BoardColumn(props: { column: Column; count: number }) {
  const pages = createPages(() => ({ ...props.column.wanted, limit: 25 }))
  return (
    <section class="board-column" aria-label={props.column.title}>
      <header>
        <h2>{props.column.title}</h2>
        <span class="quiet">{props.count}</span>
      </header>
      <ul class="board-cards">
        <For
          each={pages.rows()}
          fallback={<li class="board-empty quiet">{pages.busy() ? '' : t().list.board.empty}</li>}
        >
          {(row) => (
            <li>
              <Card row={row} />
            </li>
          )}
        </For>
      </ul>
      <Show when={pages.hasMore()}>
        <Button
          small
          kind="quiet"
          busy={pages.busy()}
          aria-label={t().list.board.moreIn(props.column.title)}
          onClick={() => void pages.more()}
        >
          {t().list.more}
        </Button>
      </Show>
    </section>
  )
}
