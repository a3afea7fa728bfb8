/** The cases as a table of typed cells: what a spreadsheet and a CSV file are both made of. */
import { actors, type Day, type Instant, natures } from '@beian/domain/vocabulary'
import type { CaseRow } from '../../case/shape.ts'
import { say, t } from '../../text/language.ts'
import type { ColumnId } from '../columns.tsx'
import { provinceName } from '../near.ts'
import { procedureTitle, stageTitle, topicTitle } from '../titles.ts'

/** Numbers of cases, phones and filings are texts: a spreadsheet would round them. */
export type Cell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'day'; readonly value: Day | null }
  | { readonly kind: 'moment'; readonly value: Instant }

export type Sheet = {
  readonly head: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly Cell[])[]
}

type Field = { title: string; width: number; cell: (row: CaseRow) => Cell }

const text = (value: string | null | undefined): Cell => ({ kind: 'text', value: value ?? '' })
const count = (value: number): Cell => ({ kind: 'count', value })

/** One column on the page may be several in a file, where nothing stands below anything. */
function fieldsOf(id: ColumnId): readonly Field[] {
  const words = t()
  const { columns } = words.list
  const field = (title: string, width: number, cell: Field['cell']): Field => ({ title, width, cell })
  const fields: Record<ColumnId, () => readonly Field[]> = {
    what: () => [
      field(words.list.sheet.principal, 30, (row) => text(row.name)),
      field(words.list.sheet.service, 24, (row) => text(row.service)),
      field(words.list.sheet.domainName, 24, (row) => text(row.domainName)),
      field(words.list.sheet.numbers, 26, (row) => text(row.numbers.join('; '))),
    ],
    client: () => [field(columns.client, 28, (row) => text(row.client.name))],
    procedure: () => [field(columns.procedure, 16, (row) => text(say(procedureTitle(row.procedure))))],
    province: () => [
      field(words.list.filters.province, 10, (row) => text(row.province ? provinceName(row.province) : '')),
    ],
    progress: () => [field(words.list.filters.stage, 16, (row) => text(stageTitle(row.procedure, row.stage)))],
    turn: () => [
      field(columns.turn, 12, (row) => text(row.final ? '' : row.held ? words.cases.held : say(actors[row.turn]))),
    ],
    deadline: () => [
      field(columns.deadline, 12, (row) => ({ kind: 'day', value: row.next?.day ?? null })),
      field(words.list.sheet.deadlineOf, 28, (row) => text(row.next ? topicTitle(row.next.topic) : '')),
    ],
    findings: () => [
      field(words.list.sheet.block, 8, (row) => count(row.findings.block)),
      field(words.list.sheet.risk, 8, (row) => count(row.findings.risk)),
    ],
    consultant: () => [field(columns.consultant, 12, (row) => text(row.consultant.name))],
    nature: () => [field(columns.nature, 16, (row) => text(row.nature ? say(natures[row.nature].title) : ''))],
    provider: () => [field(columns.provider, 16, (row) => text(row.provider))],
    changed: () => [field(columns.changed, 18, (row) => ({ kind: 'moment', value: row.changedAt }))],
    opened: () => [field(columns.opened, 18, (row) => ({ kind: 'moment', value: row.openedAt }))],
  }
  return fields[id]()
}

export function sheetOf(rows: readonly CaseRow[], columns: readonly ColumnId[]): Sheet {
  const fields = columns.flatMap(fieldsOf)
  return {
    head: fields.map(({ title, width }) => ({ title, width })),
    rows: rows.map((row) => fields.map(({ cell }) => cell(row))),
  }
}

/** The moment as clocks in China show it, told as if it were UTC: files know no time zones. */
export function chinaTime(at: Instant): Date {
  return new Date(new Date(at).getTime() + 8 * 3_600_000)
}
