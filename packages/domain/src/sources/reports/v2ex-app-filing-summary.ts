import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'v2ex-app-filing-summary',
  kind: 'press',
  title: { zh: 'App 备案通知摘要', en: 'Summary of the App filing notice' },
  issuer: { zh: 'V2EX', en: 'V2EX' },
  url: 'https://v2ex.com/amp/t/963531',
  seen: '2023-08-04',
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；不早于通知公布之日。', en: 'Undated; not before the day the notice was published.' },
} as const satisfies Source
