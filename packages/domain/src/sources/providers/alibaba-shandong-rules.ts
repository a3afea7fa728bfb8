import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-shandong-rules',
  kind: 'provider',
  title: { zh: '阿里云：山东备案规则', en: 'Alibaba Cloud: filing rules of Shandong' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.alibabacloud.com/help/faq-detail/50253.htm',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期，约 2020 年。', en: 'Undated, about 2020.' },
} as const satisfies Source
