/** Where a name must not hold Latin letters. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name-without-latin',
  title: { zh: '网站名称能否含英文？', en: 'May the name hold Latin letters?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'contains-no-latin', of: { name: 'service.name' } },
  says: { zh: '网站名称不能含英文。', en: 'The name holds no Latin letters.' },
  fix: { zh: '去掉英文字母。', en: 'Leave the letters out.' },
  statements: [],
  examples: [
    {
      name: { zh: '重庆企业，“A花园城”', en: 'Chongqing company, the name A花园城' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'chongqing',
        'service.name': 'A花园城',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：“花园城”', en: 'Near miss: 花园城' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'chongqing',
        'service.name': '花园城',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
