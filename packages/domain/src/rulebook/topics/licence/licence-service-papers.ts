/** Papers about the service, its filing and its access; practice, not in the regulations. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-service-papers',
  title: { zh: '网站和接入要交什么材料？', en: 'Which papers show the service and its access?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'service',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [
    {
      part: 'filing-record',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { allOf: ['filing-record'] },
    },
    {
      part: 'access',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { allOf: ['access-contract', 'provider-licence'] },
    },
  ],
  examples: [
    {
      name: { zh: '任何网站', en: 'Any website' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'access' },
    },
    {
      name: { zh: '相近但不同：我们的来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
