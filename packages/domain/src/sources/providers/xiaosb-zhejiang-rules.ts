import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'xiaosb-zhejiang-rules',
  kind: 'provider',
  title: { zh: 'xiaosb.com：浙江省网站域名 ICP 备案的新规', en: 'xiaosb.com: new rules of Zhejiang' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.xiaosb.com/beian/36033/',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；代理商转载的阿里云规则。', en: 'Undated; a reseller’s copy of Alibaba Cloud’s rules.' },
} as const satisfies Source
