/** The address on the document lies in the province chosen (Order 33 of 2005, article 3). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'address-in-the-province',
  title: { zh: '所选省份与证件住所一致吗？', en: 'Is the province chosen that of the document?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.kind': 'organisation' },
  demand: {
    kind: 'condition',
    check: 'is-in-province',
    of: { address: 'principal.documentAddress', province: 'principal.province' },
  },
  says: {
    zh: '所选省份须是证件住所所在的省份。',
    en: 'The province chosen is the one in which the address on the document lies.',
  },
  fix: {
    zh: '放弃本订单，按证件住所所在省份重新办理。',
    en: 'Drop the order, and begin anew in the province of the document.',
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'tencent-principal-information'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '住所在浙江，选了上海', en: 'An address in Zhejiang, Shanghai chosen' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'shanghai',
        'principal.documentAddress': '浙江省嘉兴市南湖区中山路1号',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：住所以城市开头', en: 'Near miss: the address begins with the city' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'principal.documentAddress': '嘉兴市南湖区中山路1号',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
