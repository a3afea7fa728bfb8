/** How exact the contact address is. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'contact-address',
  title: { zh: '通信地址要写到哪里？', en: 'How exact is the contact address?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'has-door-number', of: { address: 'principal.contactAddress' } },
  says: {
    zh: '通信地址精确到门牌号（农村到村、组）。',
    en: 'The contact address goes down to the door (in the country, to village and group).',
  },
  fix: { zh: '补全楼、层、室号。', en: 'Add building, floor and room.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents', 'volcengine-filing'],
      value: {},
      note: {
        zh: '不用特殊符号；没有门牌号的，加括号或在备注说明“已是最详细地址”。',
        en: 'No special signs; without a door number, add in brackets or in the remark that this is the most exact address.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '天津，只写到路', en: 'Tianjin, down to the road only' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'principal.contactAddress': '天津市南开区黄河道',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：写到门牌', en: 'Near miss: down to the door' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'tianjin',
        'principal.contactAddress': '天津市南开区黄河道12号3楼',
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
