import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-annual-report-article',
  kind: 'provider',
  title: {
    zh: '阿里云开发者社区：电信业务许可证年报',
    en: 'Alibaba Cloud developer community: the licence’s annual report',
  },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://developer.aliyun.com/article/1486789',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
