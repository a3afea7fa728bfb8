import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-app-filing',
  kind: 'provider',
  title: { zh: '腾讯云：App 备案', en: 'Tencent Cloud: App filing' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'unknown',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: { zh: '据转载；不早于 2023-09-01。', en: 'Read in a mirror; not before 2023-09-01.' },
} as const satisfies Source
