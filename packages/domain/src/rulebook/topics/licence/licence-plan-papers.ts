/** Plans and safeguards on paper (Decree 292, article 6). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-plan-papers',
  title: { zh: '要交哪些计划和方案？', en: 'Which plans are handed in?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [
    {
      part: 'plans',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { allOf: ['business-plan', 'technical-plan'] },
    },
    {
      part: 'security',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { allOf: ['security-measures'] },
    },
    {
      part: 'long-term',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'secondary',
      cites: ['decree-291', 'licence-staff-fangzhou'],
      value: { allOf: ['long-term-service-plan'] },
      note: {
        zh: '条例要求有长期服务的信誉或者能力，通常以书面方案说明。',
        en: 'The regulations ask for the standing to serve for long; as a rule a written plan shows it.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何公司', en: 'Any company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'security' },
    },
    {
      name: { zh: '相近但不同：我们的来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
