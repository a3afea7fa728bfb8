/** Where a person in charge of a service must not be past the age of retirement. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'retirement-age',
  title: { zh: '网站负责人有年龄上限吗？', en: 'Is there an upper age for the person in charge of a service?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'person.roles': 'service-in-charge' },
  demand: {
    kind: 'condition',
    check: 'not-past-retirement',
    of: { bornOn: 'person.bornOn', number: 'person.documentNumber' },
  },
  says: {
    zh: '网站负责人不得超过退休年龄：男 {men} 周岁，女 {women} 周岁。',
    en: 'The person in charge of the service is not past the age of retirement: {men} for men, {women} for women.',
  },
  fix: { zh: '换一位未到退休年龄的负责人。', en: 'Name a person below the age of retirement.' },
  statements: [],
  examples: [
    {
      name: { zh: '天津企业，男，62 周岁', en: 'A Tianjin company, a man of 62' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'person.roles': ['service-in-charge'],
        'person.bornOn': '1964-01-01',
        'person.documentNumber': '12010119640101501X',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：男，60 周岁', en: 'Near miss: a man of 60' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'person.roles': ['service-in-charge'],
        'person.bornOn': '1966-01-01',
        'person.documentNumber': '12010119660101501X',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
