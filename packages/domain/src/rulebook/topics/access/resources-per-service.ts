/** How many cloud resources one service’s order may name. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'resources-per-service',
  title: { zh: '一个网站最多关联几个云资源？', en: 'How many cloud resources may one service name?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'service',
  whose: { 'service.form': ['website', 'app'] },
  demand: { kind: 'condition', check: 'at-most', of: { count: 'service.resourceCount' } },
  says: {
    zh: '一个网站的订单最多关联 {max} 个云资源。',
    en: 'One service’s order names at most {max} cloud resources.',
  },
  fix: {
    zh: '减少关联的云资源，多于一个的在备注说明用途。',
    en: 'Name fewer; with more than one the remark says what each is for.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '河北网站关联六个', en: 'A Hebei website with six' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'hebei',
        'service.resourceCount': 6,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { max: 5 } },
    },
    {
      name: { zh: '相近但不同：关联五个', en: 'Near miss: with five' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'hebei',
        'service.resourceCount': 5,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
