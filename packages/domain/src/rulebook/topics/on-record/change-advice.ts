/** What Huawei Cloud and single provinces add on changes. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'change-advice',
  title: { zh: '变更备案还要注意什么？', en: 'What else matters about a change?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
    renaming: {
      zh: '华为云：单位更名后，域名须按新名称重新实名认证。',
      en: 'Huawei Cloud: after a change of name the domain name is verified again in the new name.',
    },
    'individual-to-company': {
      zh: '华为云：个人转为企业的，注销后重新备案；腾讯云按省份受理变更。',
      en: 'Huawei Cloud: an individual that becomes a company cancels and files anew; Tencent Cloud takes a change, depending on the province.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-11-19' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-change'],
      part: 'renaming',
      provider: 'huawei',
      when: { 'case.changes': 'principal-name' },
      value: { word: 'renaming' },
    },
    {
      from: { seenBy: '2021-05-12' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-rules', 'tencent-change-information'],
      part: 'individual-to-company',
      when: { 'case.changes': 'individual-to-company' },
      value: { word: 'individual-to-company' },
    },
  ],
  examples: [
    {
      name: { zh: '湖南企业更名', en: 'A Hunan company changes its name' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'case.changes': ['principal-name'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'renaming' },
    },
    {
      name: { zh: '河北', en: 'Hebei' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hebei' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'registrar-abroad' },
    },
    {
      name: { zh: '相近但不同：湖南没有这样的说明', en: 'Near miss: Hunan says nothing of it' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'case.changes': ['contacts'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
