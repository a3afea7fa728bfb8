/** Which group a case stands in, and what the group is called. */
import { actors } from '@beian/domain/vocabulary'
import type { CaseRow } from '../case/shape.ts'
import { say, t } from '../text/language.ts'
import type { Group } from './listing.ts'
import { provinceName } from './near.ts'
import { procedureTitle, stageTitle } from './titles.ts'

/** As the server names it where it counts the groups. */
export function groupValue(group: Group, row: CaseRow): string {
  const values: Record<Group, string> = {
    client: row.client.id,
    consultant: row.consultant.id,
    procedure: row.procedure,
    stage: `${row.procedure}/${row.stage}`,
    province: row.province ?? '',
    turn: row.turn,
  }
  return values[group]
}

export function groupTitle(group: Group, row: CaseRow): string {
  const titles: Record<Group, () => string> = {
    client: () => row.client.name,
    consultant: () => row.consultant.name,
    procedure: () => say(procedureTitle(row.procedure)),
    stage: () => `${say(procedureTitle(row.procedure))} · ${stageTitle(row.procedure, row.stage)}`,
    province: () => (row.province ? provinceName(row.province) : t().list.noProvince),
    turn: () => say(actors[row.turn]),
  }
  return titles[group]()
}
