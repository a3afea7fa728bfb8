import type { Source } from '../../vocabulary/source.ts'

/** Approval of registrars and top-level domains. */
export default {
  id: 'miit-order-43-2017',
  kind: 'rule',
  title: { zh: '互联网域名管理办法', en: 'Measures for the Administration of Internet Domain Names' },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工业和信息化部令第43号',
  inForce: '2017-11-01',
  url: 'http://www.cac.gov.cn/2017-09/28/c_1121737753.htm',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '施行日期凭记忆，未核实。', en: 'The day of entry into force is from memory, unverified.' },
} as const satisfies Source
