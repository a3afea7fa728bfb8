/** Contents that a province refuses. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-content-denied',
  title: { zh: '哪些服务内容不能选？', en: 'Which content may not be ticked?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'content-is-not-denied', of: { content: 'service.content' } },
  says: { zh: '服务内容不能选{contents}。', en: 'The content is not: {contents}.' },
  fix: { zh: '改选其他内容，并在备注写明。', en: 'Tick another content, and say in the remark what it is.' },
  statements: [],
  examples: [
    {
      name: { zh: '北京个人选了博客', en: 'A Beijing individual ticks blog' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'beijing',
        'service.content': ['blog'],
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：湖北个人可以选', en: 'Near miss: in Hubei an individual may' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'hubei',
        'service.content': ['blog'],
      },
      on: '2022-06-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
