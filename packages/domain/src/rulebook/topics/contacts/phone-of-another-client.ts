/** A mobile that already stands in another principal's filing. Only a register of cases can tell. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'phone-of-another-client',
  title: { zh: '手机号能否已用于其他主体？', en: 'May the mobile already stand in another principal’s filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'ban', check: 'is-not-so', of: { so: 'register.phoneElsewhere' } },
  says: {
    zh: '负责人的手机号不得为其他主体备案过。',
    en: 'The person’s mobile must not stand in another principal’s filing.',
  },
  fix: {
    zh: '换用该负责人的另一个号码，或先变更原备案。',
    en: 'Use another number of this person, or change the other filing first.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents', 'huawei-filing-knowledge-base'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '天津：号码已在另一客户名下', en: 'Tianjin: the number stands with another client' },
      given: [
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'tianjin' },
        },
        { noun: 'person', id: 'p1', facts: { 'register.phoneElsewhere': true } },
      ],
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：登记簿里只有这一家', en: 'Near miss: the register knows it from this client only' },
      given: [
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'tianjin' },
        },
        { noun: 'person', id: 'p1', facts: { 'register.phoneElsewhere': false } },
      ],
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
