import type { Source } from '../../vocabulary/source.ts'

/** How much of a telecommunications company foreigners may own. */
export default {
  id: 'decree-333',
  kind: 'regulation',
  title: {
    zh: '外商投资电信企业管理规定',
    en: 'Provisions on the Administration of Foreign-Invested Telecommunications Enterprises',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第333号',
  inForce: '2002-01-01',
  amended: ['2008-09-10', '2016-02-06', '2022-03-29'],
  url: 'https://www.chinalawandpractice.com/2022/04/22/provisions-for-the-administration-of-foreign-invested-telecommunications-enterprises-revised-in-2022',
  cite: 'LawRefBook/Laws:行政法规/外商投资电信企业管理规定(2016-02-06).md',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '2022 年修订（第752号令，2022-05-01 施行）据评述；修订前文本据公开法规库。',
    en: 'The 2022 revision (Decree 752, in force on 2022-05-01) is known from commentaries; the text before it from a public law collection.',
  },
} as const satisfies Source
