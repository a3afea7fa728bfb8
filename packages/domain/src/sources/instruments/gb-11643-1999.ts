import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'gb-11643-1999',
  kind: 'standard',
  title: { zh: '公民身份号码', en: 'Citizen Identification Number' },
  issuer: { zh: '国家标准', en: 'National standard' },
  number: 'GB 11643-1999',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '校验算法用公开示例验证。', en: 'The check algorithm was tried on public examples.' },
} as const satisfies Source
