/** How soon the change is filed where the access, or the new service, was allowed to come first. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'change-after-access',
  title: { zh: '先接入的，要在几天内变更？', en: 'How soon must the change follow where the access came first?' },
  short: { zh: '接入后变更备案', en: 'Change after the access' },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access'],
  each: 'case',
  demand: { kind: 'time-limit', after: 'granted', until: ['change-filed'], who: 'principal' },
  says: { zh: '通过后 {range} {unit}内办理变更备案。', en: 'The change is filed within {range} {unit} of the grant.' },
  statements: [],
  examples: [
    {
      name: { zh: '北京企业信息与记录不同', en: 'A Beijing company that differs from the record' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'beijing', 'principal.sameAsRecord': false },
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 10 } },
    },
    {
      name: { zh: '相近但不同：与记录一致', en: 'Near miss: as on the record' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'beijing', 'principal.sameAsRecord': true },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
