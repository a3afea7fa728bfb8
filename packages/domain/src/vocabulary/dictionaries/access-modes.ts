/** 接入方式 How a service reaches the network, with the ministry's codes (source filing-console-front-end). */
import type { Dictionary } from './entry.ts'

export const accessModes = {
  'leased-line': { code: '1', title: { zh: '专线', en: 'Leased line' } },
  colocation: { code: '2', title: { zh: '主机托管', en: 'Colocation' } },
  'shared-hosting': { code: '4', title: { zh: '虚拟主机', en: 'Shared hosting' } },
  other: { code: '8', title: { zh: '其他方式', en: 'Other' } },
  cloud: { code: '16', title: { zh: '云接入', en: 'Cloud' } },
} as const satisfies Dictionary
export type AccessMode = keyof typeof accessModes
