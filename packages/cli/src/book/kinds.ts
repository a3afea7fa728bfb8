/** 种类 The kinds of demand by name, for lists and their filter. */
import type { DemandKind } from '@beian/domain/rulebook'
import type { Text } from '../language.ts'

const titles = {
  condition: { zh: '资格', en: 'condition' },
  material: { zh: '材料', en: 'material' },
  duty: { zh: '义务', en: 'duty' },
  'time-limit': { zh: '期限', en: 'time limit' },
  window: { zh: '时段', en: 'window' },
  ban: { zh: '禁止', en: 'ban' },
  estimate: { zh: '预计', en: 'estimate' },
  path: { zh: '路径', en: 'path' },
  consequence: { zh: '后果', en: 'consequence' },
  advice: { zh: '建议', en: 'advice' },
} as const satisfies Readonly<Record<DemandKind, Text>>

export const demandKinds = Object.keys(titles) as readonly DemandKind[]
export const demandKindTitle = (kind: DemandKind): Text => titles[kind]
