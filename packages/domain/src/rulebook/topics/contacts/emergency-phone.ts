/** Whether an emergency phone must be given. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'emergency-phone',
  title: { zh: '应急电话必填吗？', en: 'Must an emergency phone be given?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  demand: { kind: 'condition', check: 'is-given', of: { entries: 'person.emergencyPhones' } },
  says: { zh: '应急电话必须填写。', en: 'An emergency phone must be given.' },
  fix: { zh: '补填一个能接通的应急电话。', en: 'Add an emergency phone that is answered.' },
  statements: [
    {
      claim: 'emergency-phone',
      from: { seenBy: '2024-04-08' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['filing-console-front-end', 'wechat-apply-filing', 'volcengine-filing'],
      value: {},
      note: { zh: '应急电话取代了早先的办公电话。', en: 'It has taken the place of the office phone.' },
    },
    {
      claim: 'office-phone',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['vianet-application-process'],
      value: null,
      says: {
        zh: '世纪互联的旧表单：填写办公室电话，格式为 086-区号-号码。',
        en: 'An old form of 21Vianet: the office phone, written 086, area code, number.',
      },
      note: {
        zh: '已由应急电话取代；江苏等地仍收座机，以各省为准。',
        en: 'The emergency phone has taken its place; Jiangsu and others still take a landline, as the province has it.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '广西企业没有填应急电话', en: 'Guangxi company without one' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangxi', 'person.emergencyPhones': [''] },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：填了座机', en: 'Near miss: a landline is given' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangxi',
        'person.emergencyPhones': ['0771-5601234'],
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
