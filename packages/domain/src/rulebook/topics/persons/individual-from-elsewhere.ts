/** Whether an individual whose identity card is from another province may file here. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'individual-from-elsewhere',
  title: { zh: '外省身份证的个人能否在本省备案？', en: 'May an individual from another province file here?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'principal',
  whose: { 'principal.kind': 'individual' },
  demand: { kind: 'condition', check: 'is-not-so', of: { so: 'principal.fromElsewhere' } },
  says: {
    zh: '个人备案限本省（区、市）身份证，外省证件不受理。',
    en: 'An individual files with an identity card of this province; others are not taken.',
  },
  fix: { zh: '到身份证所在省份备案。', en: 'File in the province of the identity card.' },
  statements: [],
  examples: [
    {
      name: { zh: '甘肃，广东身份证', en: 'Gansu, with a card from Guangdong' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'gansu',
        'person.roles': ['principal-in-charge'],
        'person.documentType': 'resident-id',
        'person.documentNumber': '440305199001015011',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：浙江凭居住证明可以', en: 'Near miss: Zhejiang takes it with proof of residence' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'zhejiang',
        'person.roles': ['principal-in-charge'],
        'person.documentType': 'resident-id',
        'person.documentNumber': '440305199001015011',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
