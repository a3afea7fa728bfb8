/** How long the residence permit of an individual from another province must still be valid. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'residence-permit-validity',
  title: { zh: '居住证还要有多长有效期？', en: 'How long must the residence permit still be valid?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'principal',
  whose: { 'principal.kind': 'individual' },
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'valid-for-at-least', of: { expires: 'principal.residencePermitExpires' } },
  says: {
    zh: '居住证剩余有效期不少于 {months} 个月。',
    en: 'Months left on the residence permit: at least {months}.',
  },
  fix: { zh: '先续办居住证，或改交其他证明。', en: 'Renew the permit first, or hand in another proof.' },
  statements: [],
  examples: [
    {
      name: { zh: '广东，居住证剩一个月', en: 'Guangdong, the permit ends in a month' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'guangdong',
        'principal.residencePermitExpires': '2026-12-21',
        'person.roles': ['principal-in-charge'],
        'person.documentType': 'resident-id',
        'person.documentNumber': '110105199001010010',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { months: 2 } },
    },
    {
      name: { zh: '相近但不同：上海只要一个月', en: 'Near miss: Shanghai asks one month only' },
      given: {
        'principal.nature': 'individual',
        'principal.province': 'shanghai',
        'principal.residencePermitExpires': '2026-12-21',
        'person.roles': ['principal-in-charge'],
        'person.documentType': 'resident-id',
        'person.documentNumber': '110105199001010010',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null, value: { months: 1 } },
    },
  ],
})
