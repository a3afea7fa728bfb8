/** Whether contact address and document lie in one city. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'same-city',
  title: { zh: '通信地址与证件住所须在同一城市吗？', en: 'Must contact address and document lie in one city?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: {
    kind: 'condition',
    check: 'is-in-city',
    of: { address: 'principal.documentAddress', city: 'principal.city' },
  },
  says: {
    zh: '通信地址须与证件住所在同一城市。',
    en: 'The contact address lies in the city of the address on the document.',
  },
  fix: { zh: '按证件住所填写城市，或先变更证件。', en: 'Give the document’s city, or change the document first.' },
  statements: [],
  examples: [
    {
      name: { zh: '河南企业，证件在洛阳，填报郑州', en: 'Henan company, document in Luoyang, filed in Zhengzhou' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'henan',
        'principal.city': '郑州市',
        'principal.documentAddress': '河南省洛阳市西工区中州路1号',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：都在郑州', en: 'Near miss: both in Zhengzhou' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'henan',
        'principal.city': '郑州市',
        'principal.documentAddress': '郑州市金水区花园路1号',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
