/** A principal’s cancellation takes its services with it: whoever cancels is told while there are some. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'services-go-too',
  title: { zh: '注销主体，名下的服务怎么办？', en: 'What becomes of the services when a principal is cancelled?' },
  regime: 'icp-filing',
  procedures: ['principal-cancellation'],
  each: 'principal',
  demand: { kind: 'advice', check: 'at-most', of: { count: 'principal.servicesFiled' } },
  says: {
    zh: '注销主体时，名下全部服务一并注销，都变为未备案，且不能恢复。',
    en: 'Cancelling a principal cancels all its services: each is without a filing, and that cannot be undone.',
  },
  fix: { zh: '只停一个服务的，改办注销服务。', en: 'To end one service only, cancel that service.' },
  statements: [
    {
      from: { seenBy: '2025-12-31' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-cancellation'],
      value: { max: 0 },
    },
  ],
  examples: [
    {
      name: { zh: '名下还有三个服务', en: 'With three services left' },
      given: { 'principal.servicesFiled': 3 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：空壳主体', en: 'Near miss: an empty shell' },
      given: { 'principal.servicesFiled': 0 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
