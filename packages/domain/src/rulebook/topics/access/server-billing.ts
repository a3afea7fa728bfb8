/** How a server must be paid for to carry a filing: prepaid, or by an authorisation code that hangs on one that is. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'server-billing',
  title: { zh: '按量付费的服务器能备案吗？', en: 'Does a pay-as-you-go server qualify?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'service',
  whose: { 'service.form': ['website', 'app'] },
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'service.serverBilling' } },
  says: {
    zh: '服务器须包年包月，或使用备案授权码（服务码）；按量付费的不能备案。',
    en: 'The server is prepaid, or an authorisation code is used; pay as you go does not qualify.',
  },
  fix: { zh: '改为包年包月，或使用授权码。', en: 'Prepay it, or use a code.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: [
        'huawei-filing-rules',
        'huawei-filing-knowledge-base',
        'alibaba-filing-limits',
        'tencent-filing-documents',
      ],
      value: { among: ['prepaid', 'authorisation-code'] },
    },
  ],
  examples: [
    {
      name: { zh: '按量付费', en: 'Pay as you go' },
      given: { 'principal.province': 'hunan', 'service.form': 'website', 'service.serverBilling': 'pay-as-you-go' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：包年包月', en: 'Near miss: prepaid' },
      given: { 'principal.province': 'hunan', 'service.form': 'website', 'service.serverBilling': 'prepaid' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
