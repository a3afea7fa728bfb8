import type { Source } from '../../vocabulary/source.ts'

/** Deleted healthcare, drugs and devices from article 5 of Decree 292. */
export default {
  id: 'decree-797',
  kind: 'regulation',
  title: {
    zh: '国务院关于修改和废止部分行政法规的决定',
    en: 'Decision of the State Council on Amending and Repealing Certain Administrative Regulations',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第797号',
  published: '2024-12-06',
  inForce: '2025-01-20',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '第797号据公开记载；2025-01-20 施行凭记忆，未核实。',
    en: 'The number 797 is known from public notes; the day of entry into force, 2025-01-20, is from memory, unverified.',
  },
} as const satisfies Source
