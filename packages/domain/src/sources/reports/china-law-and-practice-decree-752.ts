import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'china-law-and-practice-decree-752',
  kind: 'press',
  title: {
    zh: '外商投资电信企业管理规定（2022年修订）评介',
    en: 'Provisions on Foreign-Invested Telecommunications Enterprises, revised in 2022',
  },
  issuer: { zh: 'China Law & Practice', en: 'China Law & Practice' },
  url: 'https://www.chinalawandpractice.com/2022/04/22/provisions-for-the-administration-of-foreign-invested-telecommunications-enterprises-revised-in-2022',
  seen: '2022-04-22',
  checkedOn: '2026-11-21',
} as const satisfies Source
