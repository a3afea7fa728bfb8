/** Places in the name of a website: none for an individual, none wider than its own name for an organisation. */
import { provinceMarks } from '../../../numbers/index.ts'
import { topic } from '../../topic.ts'

/** The 31 provinces by their short names; cities and counties are beyond a list. */
const places = provinceMarks.map(({ name }) => name.zh)

export default topic({
  id: 'service-name-places',
  title: { zh: '网站名称可以带地名吗？', en: 'May a website’s name hold a place?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'place-is-own', of: { name: 'service.name', owner: 'principal.name' } },
  says: {
    zh: '非国家级单位的网站名称不用地名；单位网站的地域不超出单位名称中的地域，个人不用地名。此处只比对省级名称。',
    en: 'Only national bodies use places in a website’s name; an organisation’s is no wider than the place in its own name, an individual uses none. Provinces alone are compared here.',
  },
  fix: {
    zh: '去掉地名，或改用单位名称中的地名。',
    en: 'Leave the place out, or use the one in the organisation’s own name.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming'],
      value: { places },
    },
  ],
  examples: [
    {
      name: { zh: '浙江公司的网站叫“江苏花园”', en: 'A Zhejiang company’s website named 江苏花园' },
      given: { 'service.form': 'website', 'service.name': '江苏花园', 'principal.name': '浙江花园有限公司' },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '同一网站在 2026 年：来源已旧，只作提醒', en: 'The same in 2026: an old source only advises' },
      given: { 'service.form': 'website', 'service.name': '江苏花园', 'principal.name': '浙江花园有限公司' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：叫“浙江花园”', en: 'Near miss: named 浙江花园' },
      given: { 'service.form': 'website', 'service.name': '浙江花园', 'principal.name': '浙江花园有限公司' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
