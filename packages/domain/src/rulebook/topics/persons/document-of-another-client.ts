/** An identity document that already stands in another principal's filing. Only a register of cases can tell. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'document-of-another-client',
  title: {
    zh: '负责人的证件能否已用于其他主体？',
    en: 'May the person’s document already stand in another principal’s filing?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'ban', check: 'is-not-so', of: { so: 'register.documentElsewhere' } },
  says: {
    zh: '负责人的证件号不得为其他主体备案过。',
    en: 'The person’s document must not stand in another principal’s filing.',
  },
  fix: {
    zh: '换一位负责人，或先变更原备案。',
    en: 'Name another person, or change the other filing first.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '新疆：证件已在另一客户名下', en: 'Xinjiang: the document stands with another client' },
      given: [
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'xinjiang' },
        },
        { noun: 'person', id: 'p1', facts: { 'register.documentElsewhere': true } },
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
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'xinjiang' },
        },
        { noun: 'person', id: 'p1', facts: { 'register.documentElsewhere': false } },
      ],
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
