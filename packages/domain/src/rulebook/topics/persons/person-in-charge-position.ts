/** Whether somebody other than the legal representative may be in charge of the principal. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'person-in-charge-position',
  title: { zh: '主体负责人必须是法定代表人吗？', en: 'Must the legal representative be in charge of the principal?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'principal.kind': 'organisation', 'person.roles': 'principal-in-charge' },
  demand: { kind: 'condition', check: 'position-is-allowed', of: { position: 'person.position' } },
  says: {
    required: {
      zh: '主体负责人必须是法定代表人。',
      en: 'The person in charge of the principal is the legal representative.',
    },
    'or-executive': {
      zh: '主体负责人是法定代表人，或经其授权的股东、高级管理人员。',
      en: 'The legal representative is in charge, or a shareholder or senior manager authorised by them.',
    },
    usual: {
      zh: '主体负责人通常须为法定代表人。',
      en: 'As a rule the legal representative is in charge of the principal.',
    },
    'with-letter': {
      zh: '主体负责人是法定代表人；其他人须有授权书。',
      en: 'The legal representative is in charge; another person needs a letter of authorisation.',
    },
    free: {
      zh: '主体负责人可以不是法定代表人。',
      en: 'Somebody other than the legal representative may be in charge.',
    },
  },
  fix: {
    required: { zh: '把主体负责人改为法定代表人。', en: 'Name the legal representative.' },
    'or-executive': {
      zh: '改为法定代表人，或附任职证明和授权书。',
      en: 'Name the legal representative, or add proof of the post and a letter.',
    },
    usual: {
      zh: '改为法定代表人，或先向接入商确认。',
      en: 'Name the legal representative, or ask the access provider first.',
    },
    'with-letter': { zh: '附上授权书。', en: 'Add the letter of authorisation.' },
    free: { zh: '无需改动。', en: 'Nothing needs to change.' },
  },
  statements: [],
  examples: [
    {
      name: {
        zh: '山西企业由员工负责：两家服务商说法不一',
        en: 'Shanxi company, an employee in charge: two providers disagree',
      },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'shanxi',
        'person.roles': ['principal-in-charge'],
        'person.position': 'employee',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: {
        zh: '相近但不同：法定代表人负责，争议与本案无关',
        en: 'Near miss: the legal representative is in charge, so the dispute does not matter here',
      },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'shanxi',
        'person.roles': ['principal-in-charge'],
        'person.position': 'legal-representative',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
