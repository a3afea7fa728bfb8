/** The papers with which an empty shell is cancelled, where a source names them. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'empty-shell-papers',
  title: { zh: '注销空壳主体要什么材料？', en: 'Which papers cancel an empty shell?' },
  regime: 'icp-filing',
  procedures: ['principal-cancellation'],
  each: 'principal',
  demand: { kind: 'material', only: { check: 'is-among', of: { choice: 'principal.filing' } } },
  says: { zh: '空壳主体注销，提交{materials}。', en: 'To cancel an empty shell, hand in: {materials}.' },
  statements: [],
  examples: [
    {
      name: { zh: '广西空壳主体', en: 'An empty shell in Guangxi' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangxi', 'principal.filing': 'empty-shell' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：广西企业名下还有服务', en: 'Near miss: a company in Guangxi that has services' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangxi',
        'principal.filing': 'at-this-provider',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
