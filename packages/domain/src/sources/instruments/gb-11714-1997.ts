import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'gb-11714-1997',
  kind: 'standard',
  title: { zh: '全国组织机构代码编制规则', en: 'Rules of Coding for the Representation of Organisations' },
  issuer: { zh: '国家标准', en: 'National standard' },
  number: 'GB 11714-1997',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '校验算法用真实代码验证。', en: 'The check algorithm was tried on real codes.' },
} as const satisfies Source
