/** The letter for a person in charge of the principal who is not its legal representative. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'principal-authorisation-letter',
  title: {
    zh: '主体负责人不是法定代表人时交什么？',
    en: 'What does a person in charge of the principal bring who is not its legal representative?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'principal.kind': 'organisation', 'person.roles': 'principal-in-charge' },
  demand: { kind: 'material', only: { check: 'is-other-than', of: { position: 'person.position' } } },
  says: {
    zh: '主体负责人不是{than}的，提交{materials}。',
    en: 'Where the person in charge of the principal is not the {than}, hand in: {materials}.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['filing-console-front-end', 'wechat-apply-filing', 'tencent-materials-list'],
      value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] },
      note: {
        zh: '另填法定代表人的姓名和证件号码。',
        en: 'The name and document number of the legal representative are given too.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '四川企业由员工负责', en: 'Sichuan company, an employee in charge' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'sichuan',
        'person.roles': ['principal-in-charge'],
        'person.position': 'employee',
      },
      on: '2026-11-21',
      expect: { is: 'applies', value: { oneOf: ['principal-authorisation-letter'] } },
    },
    {
      name: { zh: '相近但不同：法定代表人本人负责', en: 'Near miss: the legal representative is in charge' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'sichuan',
        'person.roles': ['principal-in-charge'],
        'person.position': 'legal-representative',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
    {
      name: { zh: '相近但不同：新疆企业不收授权书', en: 'Near miss: Xinjiang takes no letter from a company' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'xinjiang',
        'person.roles': ['principal-in-charge'],
        'person.position': 'employee',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
