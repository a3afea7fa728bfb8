/** The certificate of the domain name; practice, not in the regulations. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-domain-name-paper',
  title: { zh: '域名要交什么材料？', en: 'Which paper shows the domain name?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'domain-name',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { allOf: ['domain-name-certificate'] },
    },
  ],
  examples: [
    {
      name: { zh: '任何域名', en: 'Any domain name' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：我们的来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
