/** Letters that the legal representative signs for the licence; the responsibility letter is named by one agency. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-letters',
  title: { zh: '要签哪些承诺和责任书？', en: 'Which letters are signed?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [
    {
      part: 'lawful-operation',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { allOf: ['lawful-operation-letter'] },
    },
    {
      part: 'responsibility',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['gangxintong-licence-guide'],
      value: { allOf: ['security-responsibility-letter'] },
      note: { zh: '由法定代表人签署。', en: 'Signed by the legal representative.' },
    },
  ],
  examples: [
    {
      name: { zh: '任何公司', en: 'Any company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'lawful-operation' },
    },
    {
      name: { zh: '相近但不同：我们的来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
