/** Where a name must hold some Chinese characters. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name-chinese',
  title: { zh: '网站名称至少几个汉字？', en: 'How many Chinese characters does the name hold?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'han-characters-at-least', of: { name: 'service.name' } },
  says: { zh: '网站名称至少 {min} 个汉字。', en: 'The name holds at least {min} Chinese characters.' },
  fix: { zh: '在名称中多用汉字。', en: 'Use more Chinese characters.' },
  statements: [],
  examples: [
    {
      name: { zh: '天津，“A1花园”', en: 'Tianjin, the name A1花园' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'service.name': 'A1花园',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：“A花园城”', en: 'Near miss: A花园城' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'service.name': 'A花园城',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
