/** A licensed service that was never started is not renewed (Order 42 of 2017). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-service-started',
  title: { zh: '没有开展业务的许可证能续期吗？', en: 'Is a licence renewed whose service was never started?' },
  regime: 'icp-licence',
  procedures: ['licence-renewal'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'principal.licensedServiceStarted' } },
  says: {
    zh: '许可的业务已经开展；从未开展的不予续期。',
    en: 'The licensed service was started; one that never was is not renewed.',
  },
  fix: {
    zh: '到期前开展业务并保留证明，或办理注销。',
    en: 'Start the service before expiry and keep proof of it, or have the licence cancelled.',
  },
  statements: [
    {
      from: { day: '2017-09-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: [
        'miit-order-42-2017',
        'licence-renewal-ssnsa',
        'licence-renewal-mingding',
        'licence-renewal-beijing-agency',
      ],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '从未开展', en: 'Never started' },
      given: { 'principal.licensedServiceStarted': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：已开展', en: 'Near miss: it was started' },
      given: { 'principal.licensedServiceStarted': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
