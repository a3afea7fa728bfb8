import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-police-data-code',
  kind: 'provider',
  title: { zh: '腾讯云：公安备案数据码', en: 'Tencent Cloud: public-security data code' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://cloud.tencent.com/document/product/243/120137',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '据 2026 年一份公开运维笔记引用，未直接读到。',
    en: 'Cited by a public operations note of 2026, not read directly.',
  },
} as const satisfies Source
