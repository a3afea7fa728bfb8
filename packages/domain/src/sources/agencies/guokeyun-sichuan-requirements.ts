import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'guokeyun-sichuan-requirements',
  kind: 'agency',
  title: { zh: '国科云：四川备案要求', en: 'guokeyun.cn: requirements of Sichuan' },
  issuer: { zh: '国科云', en: 'guokeyun.cn' },
  url: 'https://guokeyun.cn/help/article/413.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
