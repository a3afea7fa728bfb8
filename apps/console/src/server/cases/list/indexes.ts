/**
 * Every order the list can be in, and the columns that make it: all run the same way, so that a page begins behind a row
 * by one comparison in the index. Each ends with what is due first, then what changed last, then the id.
 */
import type { CaseTable } from '../cases.table.ts'

export type KeyColumn = keyof CaseTable

const due = ['next_day', 'changed_key', 'id'] as const

export const orders = {
  due,
  changed: ['changed_key', 'id'],
  opened: ['opened_at', ...due],
  client: ['client_key', ...due],
  consultant: ['consultant_key', ...due],
  procedure: ['procedure', ...due],
  stage: ['procedure', 'stage_place', 'stage', ...due],
  province: ['province', ...due],
  progress: ['progress', ...due],
  turn: ['turn', ...due],
  findings: ['findings_key', ...due],
  nature: ['nature', ...due],
  provider: ['provider', ...due],
} as const satisfies Record<string, readonly KeyColumn[]>

export type OrderId = keyof typeof orders
export const orderIds = Object.keys(orders) as [OrderId, ...OrderId[]]

/** What cases are grouped by: the order of the same name, whose first columns make the group. */
export const groups = {
  client: ['client_key'],
  consultant: ['consultant_key'],
  procedure: ['procedure'],
  stage: ['procedure', 'stage_place', 'stage'],
  province: ['province'],
  turn: ['turn'],
} as const satisfies { readonly [G in OrderId]?: readonly KeyColumn[] }

export type GroupId = keyof typeof groups
export const groupIds = Object.keys(groups) as [GroupId, ...GroupId[]]

/** Filters that have an index of their own while the list is in the order of what is due. */
export const leads = {
  client: ['client_id'],
  consultant: ['consultant_id'],
  stage: ['procedure', 'stage'],
  provider: ['provider'],
  nature: ['nature'],
  province: ['province'],
  procedure: ['procedure'],
  turn: ['turn'],
} as const satisfies Record<string, readonly KeyColumn[]>

export type LeadId = keyof typeof leads
