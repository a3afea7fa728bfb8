import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'licence-staff-tianyou',
  kind: 'agency',
  title: { zh: 'ICP 许可证办理条件', en: 'Conditions of an ICP licence' },
  issuer: { zh: 'tianyoufuwu.cn', en: 'tianyoufuwu.cn' },
  url: 'http://tianyoufuwu.cn/show-1024.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
