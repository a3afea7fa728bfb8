import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-filing-documents-2021',
  kind: 'provider',
  title: { zh: '腾讯云：网站备案文档（2021-07-15 副本）', en: 'Tencent Cloud: filing documents, copy of 2021-07-15' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'unknown',
  cite: 'ZoeyYann/qcloud-documents',
  seen: '2021-07-15',
  checkedOn: '2026-11-21',
  note: { zh: '2020-06 至 2021-07 的完整历史。', en: 'With its full history from 2020-06 to 2021-07.' },
} as const satisfies Source
