import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'icourt-cross-border-data',
  kind: 'press',
  title: { zh: '数据跨境实务文件', en: 'Practice paper on cross-border data' },
  issuer: { zh: 'iCourt', en: 'iCourt' },
  url: 'https://www.icourt.cc/prac-document/157293.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
