/** How many different phone numbers the persons in charge give. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'distinct-phones',
  title: { zh: '各负责人的电话要有几个不同的号码？', en: 'How many different phone numbers must the persons give?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'condition', check: 'distinct-phones', of: { contacts: 'case.contacts' } },
  says: {
    zh: '同一人负责时至少 {samePerson} 个不同号码；两人负责时至少 {differentPersons} 个不同号码，手机各不相同。',
    en: 'One person in charge gives at least {samePerson} different numbers; two persons give at least {differentPersons}, each a mobile of their own.',
  },
  fix: {
    zh: '为每位负责人填写各自的手机，并另填一个应急电话。',
    en: 'Give each person a mobile of their own, and a further emergency phone.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: { samePerson: 2, differentPersons: 2 },
    },
  ],
  examples: [
    {
      name: { zh: '广东两位负责人共用一个手机', en: 'Guangdong, two persons share one mobile' },
      given: [
        { noun: 'case', id: 'case', facts: {} },
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
        },
        {
          noun: 'person',
          id: 'p1',
          facts: { 'person.mobiles': ['13800138000'], 'person.emergencyPhones': ['13900139000'] },
        },
        {
          noun: 'person',
          id: 'p2',
          facts: { 'person.mobiles': ['13800138000'], 'person.emergencyPhones': ['13700137000'] },
        },
      ],
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: {
        zh: '相近但不同：两人各有手机，应急电话相同',
        en: 'Near miss: a mobile each, one emergency phone for both',
      },
      given: [
        { noun: 'case', id: 'case', facts: {} },
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
        },
        {
          noun: 'person',
          id: 'p1',
          facts: { 'person.mobiles': ['13800138000'], 'person.emergencyPhones': ['13900139000'] },
        },
        {
          noun: 'person',
          id: 'p2',
          facts: { 'person.mobiles': ['13700137000'], 'person.emergencyPhones': ['13900139000'] },
        },
      ],
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
