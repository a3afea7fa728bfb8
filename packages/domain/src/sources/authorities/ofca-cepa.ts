import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'ofca-cepa',
  kind: 'authority',
  title: { zh: '香港通讯办：CEPA 电信服务', en: 'OFCA: CEPA and telecommunications' },
  issuer: { zh: '香港通讯事务管理局办公室', en: 'Office of the Communications Authority, Hong Kong' },
  url: 'https://www.ofca.gov.hk/en/industry_focus/industry_focus/cepa/index.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '第二份修订协议 2025-03-01 生效；具体电信承诺未读。',
    en: 'Amendment Agreement II in force on 2025-03-01; its telecommunications commitments were not read.',
  },
} as const satisfies Source
