/** How single provinces write addresses. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'address-advice',
  title: { zh: '填写地址还要注意什么？', en: 'What else matters about addresses?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    'new-zones': {
      zh: '新区、自贸区填所属的行政区。',
      en: 'New zones and free-trade zones are entered as the administrative district they lie in.',
    },
    'by-change-only': {
      zh: '主体地址写错或变更的，只能通过变更备案改正。',
      en: 'A wrong or changed address of the principal is corrected by a change filing only.',
    },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['wechat-community-filing-guide'],
      part: 'new-zones',
      value: { word: 'new-zones' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'by-change-only',
      value: { word: 'by-change-only' },
    },
  ],
  examples: [
    {
      name: { zh: '天津企业', en: 'A company in Tianjin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'tianjin' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'binhai' },
    },
    {
      name: { zh: '相近但不同：云南企业', en: 'Near miss: a company in Yunnan' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'yunnan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'binhai' },
    },
  ],
})
