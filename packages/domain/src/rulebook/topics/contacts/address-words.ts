/** Words that the contact address must not contain. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'address-words',
  title: { zh: '通信地址不得含哪些字词？', en: 'Which words must the contact address not contain?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'contains-none', of: { text: 'principal.contactAddress' } },
  says: {
    zh: '通信地址不得含“{denied}”，填写实际的区。',
    en: 'The contact address does not contain “{denied}”: name the real district.',
  },
  fix: { zh: '改为实际的区。', en: 'Write the real district.' },
  statements: [],
  examples: [
    {
      name: { zh: '广西，地址写了市辖区', en: 'Guangxi, with the placeholder 市辖区' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangxi',
        'principal.contactAddress': '南宁市市辖区民族大道1号',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：写青秀区', en: 'Near miss: with the real district' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangxi',
        'principal.contactAddress': '南宁市青秀区民族大道1号',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
