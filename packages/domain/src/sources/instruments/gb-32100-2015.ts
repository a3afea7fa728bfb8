import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'gb-32100-2015',
  kind: 'standard',
  title: {
    zh: '法人和其他组织统一社会信用代码编码规则',
    en: 'Coding Rule of the Unified Social Credit Identifier for Legal Entities and Other Organisations',
  },
  issuer: { zh: '国家标准', en: 'National standard' },
  number: 'GB 32100-2015',
  inForce: '2015-10-01',
  url: 'https://www.cods.org.cn/c/2020-10-29/12575.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '校验算法据公开实现，并用真实代码验证。',
    en: 'The check algorithm is known from public implementations and was tried on real codes.',
  },
} as const satisfies Source
