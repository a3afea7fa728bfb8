import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'app-filing-research-note',
  kind: 'press',
  title: { zh: 'App 备案通知研究笔记', en: 'Research note on the App filing notice' },
  issuer: { zh: '发布者不详', en: 'Publisher not recorded' },
  anonymous: true,
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '地址未记录；引用通知第（一）、（九）项。',
    en: 'Address not recorded; quotes items (1) and (9) of the notice.',
  },
} as const satisfies Source
