/** How many services one server carries: five at Tencent Cloud and at Huawei Cloud, the one filed now included. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'server-filings',
  title: { zh: '一台服务器能备几个服务？', en: 'How many services does one server carry?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'service',
  whose: { 'service.form': ['website', 'app'], 'service.serverBilling': 'prepaid' },
  demand: { kind: 'condition', check: 'at-most', of: { count: 'service.serverFilings' } },
  says: {
    zh: '一台服务器此前已备案的服务不超过 {max} 个。',
    en: 'At most {max} services were filed on the server before.',
  },
  fix: { zh: '换一台服务器，或使用授权码。', en: 'Take another server, or use a code.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-rules', 'huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: { max: 4 },
      says: {
        zh: '一台服务器最多备 5 个网站或 App，连同本次；此前最多已备 4 个。',
        en: 'One server carries up to five websites or Apps, this one included: four at most were filed before.',
      },
      note: {
        zh: '注销后，腾讯云退还名额，华为云不退。',
        en: 'After a cancellation Tencent Cloud gives the place back, Huawei Cloud does not.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '已备五个', en: 'Five are filed already' },
      given: {
        'principal.province': 'hunan',
        'service.form': 'website',
        'service.serverBilling': 'prepaid',
        'service.serverFilings': 5,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：已备四个', en: 'Near miss: four' },
      given: {
        'principal.province': 'hunan',
        'service.form': 'website',
        'service.serverBilling': 'prepaid',
        'service.serverFilings': 4,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
