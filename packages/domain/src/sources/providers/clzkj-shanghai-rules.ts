import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'clzkj-shanghai-rules',
  kind: 'provider',
  title: { zh: 'clzkj.com.cn：上海备案规则', en: 'clzkj.com.cn: filing rules of Shanghai' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.clzkj.com.cn/beian/694.html',
  seen: '2022-07-05',
  checkedOn: '2026-11-21',
  note: { zh: '代理商转载的阿里云规则。', en: 'A reseller’s copy of Alibaba Cloud’s rules.' },
} as const satisfies Source
