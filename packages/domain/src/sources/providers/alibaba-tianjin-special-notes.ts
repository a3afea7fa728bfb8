import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-tianjin-special-notes',
  kind: 'provider',
  title: { zh: '阿里云：天津备案规则（特别说明）', en: 'Alibaba Cloud: filing rules of Tianjin (special notes)' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.alibabacloud.com/help/en/icp-filing/icp-filing-regulations-for-tianjin',
  seen: '2023-09-28',
  checkedOn: '2026-11-21',
} as const satisfies Source
