import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-emergency-phone-answer',
  kind: 'provider',
  title: { zh: '阿里云开发者社区：备案填写应急联系电话', en: 'Alibaba Cloud developer forum: the emergency phone' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://developer.aliyun.com/ask/45422',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；论坛中的自动回答。', en: 'Undated; an automatic answer on the forum.' },
} as const satisfies Source
