/** Names of zones and parks that are no district of the address. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'district-names',
  title: { zh: '哪些片区名不能当作区县填写？', en: 'Which zones are not entered as a district?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'contains-none', of: { text: 'principal.district' } },
  says: {
    zh: '所在区县填行政区，不填功能区名称：{denied}。',
    en: 'The district is an administrative one; these zones are not: {denied}.',
  },
  fix: {
    zh: '改填该地所属的行政区，见本省说明。',
    en: 'Enter the district to which the place belongs, as the province says.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '天津填了“自贸区”', en: '“自贸区” in Tianjin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'tianjin', 'principal.district': '自贸区' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：填“滨海新区”', en: 'Near miss: the district 滨海新区' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'tianjin', 'principal.district': '滨海新区' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
