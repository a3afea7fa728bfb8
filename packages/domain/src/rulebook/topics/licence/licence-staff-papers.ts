/** Papers about the staff that the application names; practice, not in the regulations. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-staff-papers',
  title: { zh: '人员材料要交什么？', en: 'Which papers show the staff?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [
    {
      part: 'identity',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { allOf: ['staff-identity'] },
    },
    {
      part: 'insurance',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { allOf: ['staff-insurance-proof'] },
      note: { zh: '近 1 至 3 个月，至少三人。', en: 'For the last one to three months, three persons at least.' },
    },
  ],
  examples: [
    {
      name: { zh: '任何公司', en: 'Any company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'insurance' },
    },
    {
      name: { zh: '相近但不同：我们的来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
