/** Papers for a change or an end: no list was read, so this is an inference. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-change-papers',
  title: { zh: '变更或注销要交什么材料？', en: 'Which papers does a change or an end take?' },
  regime: 'icp-licence',
  procedures: ['licence-change', 'licence-cancellation'],
  each: 'case',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [
    {
      part: 'always',
      from: { seenBy: '2025-04-19' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['miit-order-42-2017', 'decree-291'],
      value: { allOf: ['licence-application-form', 'current-licence'] },
      note: {
        zh: '没有读到官方清单，按申请材料推断，未核实。',
        en: 'No official list was read; inferred from the application, unverified.',
      },
    },
    {
      part: 'registry',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['miit-order-42-2017'],
      when: {
        'case.licenceChanges': [
          'company-name',
          'legal-representative',
          'registered-capital',
          'shareholders',
          'address',
        ],
      },
      value: { allOf: ['registry-change-record', 'business-licence'] },
      note: {
        zh: '没有读到官方清单，按申请材料推断，未核实。',
        en: 'No official list was read; inferred from the application, unverified.',
      },
    },
    {
      part: 'resolution',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['miit-order-42-2017'],
      when: { 'case.licenceChanges': ['subject', 'business-scope', 'service-ends', 'shareholders'] },
      value: { allOf: ['shareholder-resolution'] },
      note: {
        zh: '没有读到官方清单，按申请材料推断，未核实。',
        en: 'No official list was read; inferred from the application, unverified.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '公司改名', en: 'The company changed its name' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'case.licenceChanges': ['company-name'],
      },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'registry' },
    },
    {
      name: { zh: '相近但不同：只改网站信息', en: 'Near miss: only websites change' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong', 'case.licenceChanges': ['sites'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'registry' },
    },
  ],
})
