/** What single provinces add about content that needs an approval first. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'prior-approval-advice',
  title: { zh: '各省对前置审批还有哪些说明？', en: 'What do single provinces add about prior approval?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    finance: {
      zh: '名称或经营范围含金融字词的，须有金融主管部门批文；不涉及的按本省要求说明。',
      en: 'Finance words in name or scope need the financial authority’s approval; if unrelated, explain as the province asks.',
    },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [],
  examples: [
    {
      name: { zh: '宁夏企业', en: 'A company in Ningxia' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'ningxia' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'religion' },
    },
    {
      name: { zh: '相近但不同：云南企业', en: 'Near miss: a company in Yunnan' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'yunnan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
