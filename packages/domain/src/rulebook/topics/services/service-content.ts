/** What an individual may tick as the content of a service. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-content',
  title: { zh: '个人可以选哪些服务内容？', en: 'Which content may an individual tick?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'content-is-allowed', of: { content: 'service.content' } },
  says: { zh: '服务内容限于{contents}。', en: 'The content is limited to: {contents}.' },
  fix: { zh: '改选允许的内容，并在备注写明。', en: 'Tick an allowed content, and say in the remark what it is.' },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      when: { 'principal.kind': 'individual' },
      value: { contents: ['blog', 'other'] },
    },
  ],
  examples: [
    {
      name: { zh: '个人选了网络购物', en: 'An individual ticks online shopping' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'hubei',
        'service.content': ['shopping'],
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：企业选网络购物', en: 'Near miss: a company does' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'hubei',
        'service.content': ['shopping'],
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
