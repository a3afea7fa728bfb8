/** The columns of the list: what each is called, by which order it sorts, and what it shows of a case. */
import { actors, natures, type ProvinceId } from '@beian/domain/vocabulary'
import { For, type JSX, Show } from 'solid-js'
import type { CaseRow } from '../case/shape.ts'
import { language, say, t } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { StageDashes } from '../ui/StageBar.tsx'
import type { Order } from './listing.ts'
import { dueWhen, howNear, nearness, provinceMark, provinceName } from './near.ts'
import { procedureTitle, stageTitle, topicTitle } from './titles.ts'

export type ColumnId =
  | 'what'
  | 'client'
  | 'procedure'
  | 'province'
  | 'progress'
  | 'turn'
  | 'deadline'
  | 'findings'
  | 'consultant'
  | 'nature'
  | 'provider'
  | 'changed'
  | 'opened'

export type Column = { readonly id: ColumnId; readonly order?: Order; readonly cell: (row: CaseRow) => JSX.Element }

export const columns: readonly Column[] = [
  { id: 'what', order: 'client', cell: (row) => <What row={row} /> },
  { id: 'client', cell: (row) => row.client.name },
  { id: 'procedure', order: 'procedure', cell: (row) => say(procedureTitle(row.procedure)) },
  {
    id: 'province',
    order: 'province',
    cell: (row) => <Show when={row.province}>{(province) => <ProvinceShort province={province()} />}</Show>,
  },
  { id: 'progress', order: 'progress', cell: (row) => <Progress row={row} /> },
  { id: 'turn', order: 'turn', cell: (row) => <Turn row={row} /> },
  { id: 'deadline', order: 'due', cell: (row) => <Deadline row={row} /> },
  { id: 'findings', order: 'findings', cell: (row) => <Findings findings={row.findings} /> },
  { id: 'consultant', order: 'consultant', cell: (row) => row.consultant.name },
  { id: 'nature', order: 'nature', cell: (row) => (row.nature ? say(natures[row.nature].title) : '') },
  { id: 'provider', order: 'provider', cell: (row) => row.provider },
  { id: 'changed', order: 'changed', cell: (row) => shortInstant(row.changedAt) },
  { id: 'opened', order: 'opened', cell: (row) => shortInstant(row.openedAt) },
]

export const usualColumns: readonly ColumnId[] = [
  'what',
  'procedure',
  'province',
  'progress',
  'turn',
  'deadline',
  'findings',
  'consultant',
]

/** In the order of the list, the name of the case always first. */
export function columnsOf(chosen: readonly string[] | undefined): readonly Column[] {
  const wanted: readonly string[] = chosen ?? usualColumns
  return columns.filter(({ id }) => id === 'what' || wanted.includes(id))
}

export function nameOf(row: CaseRow): string {
  return row.name ?? row.client.name
}

function What(props: { row: CaseRow }) {
  return (
    <>
      {/* A plain link, which the router follows as well: its own costs a row as much as all the rest of it. */}
      <a class="list-link" href={`/cases/${props.row.id}`}>
        {nameOf(props.row)}
      </a>
      <Show
        when={props.row.numbers.at(-1)}
        fallback={<span class="list-below">{props.row.domainName ?? props.row.service ?? t().cases.unnamed}</span>}
      >
        {(number) => <span class="list-below number">{number()}</span>}
      </Show>
    </>
  )
}

/** One character does in Chinese; in English only the name says anything. */
function ProvinceShort(props: { province: ProvinceId }) {
  return (
    <Show when={language() === 'zh'} fallback={provinceName(props.province)}>
      <abbr title={provinceName(props.province)}>{provinceMark(props.province)}</abbr>
    </Show>
  )
}

function Progress(props: { row: CaseRow }) {
  const title = () => stageTitle(props.row.procedure, props.row.stage)
  return (
    <>
      <StageDashes states={props.row.steps} now={title()} />
      <span class="list-below">{title()}</span>
    </>
  )
}

export function Turn(props: { row: CaseRow }) {
  return (
    <Show when={!props.row.final} fallback="—">
      {props.row.held ? t().cases.held : say(actors[props.row.turn])}
    </Show>
  )
}

export function Deadline(props: { row: CaseRow }) {
  return (
    <Show when={props.row.next} fallback={<span class="quiet">{t().cases.noDeadline}</span>}>
      {(next) => (
        <span class="due" data-near={nearness(next())} title={topicTitle(next().topic)}>
          <span class="due-day">
            {dueWhen(next())}
            <Show when={next().provisional}> {t().cases.provisional}</Show>
          </span>
          <Show when={next().disputed}>
            <span class="disputed">{t().list.disputed}</span>
          </Show>
          <span class="list-below">{howNear(next())}</span>
        </span>
      )}
    </Show>
  )
}

export function Findings(props: { findings: CaseRow['findings'] }) {
  return (
    <span class="tallies">
      <For each={['block', 'risk', 'advise'] as const}>
        {(severity) => (
          <Show when={props.findings[severity] > 0}>
            <span class="tally" data-severity={severity} title={t().cases[severity](props.findings[severity])}>
              <span aria-hidden="true">{props.findings[severity]}</span>
              <span class="only-heard">{t().cases[severity](props.findings[severity])}</span>
            </span>
          </Show>
        )}
      </For>
    </span>
  )
}
