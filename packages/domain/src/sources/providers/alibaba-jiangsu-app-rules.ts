import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-jiangsu-app-rules',
  kind: 'provider',
  title: { zh: '江苏 App 备案规则（转载）', en: 'Filing rules for Apps in Jiangsu (copy)' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'unknown',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: {
    zh: '代理商转载的阿里云规则，地址未记录；未注明日期，提到 App 备案，不早于 2023-09-01。',
    en: 'A reseller’s copy of Alibaba Cloud’s rules, address not recorded; undated, it speaks of App filing, so not before 2023-09-01.',
  },
} as const satisfies Source
