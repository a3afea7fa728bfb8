/** How many services a principal may have filed in one province. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'services-in-all',
  title: { zh: '一个主体总共能备几个网站？', en: 'How many services may a principal have in all?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'condition', check: 'at-most', of: { count: 'case.servicesInAll' } },
  says: {
    zh: '连同已备案的，网站总数不超过 {max} 个。',
    en: 'With those already filed, there are at most {max} services.',
  },
  fix: { zh: '先注销不用的网站。', en: 'Cancel services no longer used first.' },
  statements: [
    {
      from: { seenBy: '2026-08-23' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-rules'],
      provider: 'huawei',
      when: { 'principal.kind': 'individual' },
      value: { max: 5 },
      says: { zh: '华为云：个人总数不超过 5 个。', en: 'Huawei Cloud: an individual has at most five services.' },
    },
  ],
  examples: [
    {
      name: { zh: '陕西企业已备 30 个', en: 'Shaanxi company with thirty filed' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shaanxi', 'principal.servicesFiled': 30 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { max: 30 } },
    },
    {
      name: { zh: '相近但不同：已备 29 个', en: 'Near miss: twenty-nine filed' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'shaanxi', 'principal.servicesFiled': 29 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
