import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-jiangsu-rules',
  kind: 'provider',
  title: { zh: '阿里云：江苏备案规则', en: 'Alibaba Cloud: filing rules of Jiangsu' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-jiangsu',
  seen: '2023-07-28',
  checkedOn: '2026-11-21',
} as const satisfies Source
