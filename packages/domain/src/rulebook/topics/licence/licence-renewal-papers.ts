/** Papers for a renewal: no list was read, so this is an inference. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-renewal-papers',
  title: { zh: '续期要交什么材料？', en: 'Which papers does a renewal take?' },
  regime: 'icp-licence',
  procedures: ['licence-renewal'],
  each: 'principal',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['licence-renewal-ssnsa', 'licence-renewal-mingding'],
      value: { allOf: ['licence-application-form', 'current-licence', 'business-licence'] },
      note: {
        zh: '没有读到官方清单，按申请材料推断，未核实。',
        en: 'No official list was read; inferred from the application, unverified.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何续期', en: 'Any renewal' },
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
