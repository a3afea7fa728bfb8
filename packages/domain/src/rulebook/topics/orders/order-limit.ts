/** How many services one order may hold. Providers have limits of their own beside the provinces'. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'order-limit',
  title: { zh: '一次订单最多几个网站？', en: 'How many services may one order hold?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'condition', check: 'at-most', of: { count: 'case.serviceCount' } },
  says: { zh: '一次订单最多提交 {max} 个网站。', en: 'Services in one order: {max} at most.' },
  fix: { zh: '把多出的网站放到下一次订单。', en: 'Move the others to a later order.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-information'],
      provider: 'tencent',
      when: { 'principal.kind': 'organisation' },
      value: { max: 10 },
      says: {
        zh: '腾讯云：单位一次最多 10 个网站。',
        en: 'Tencent Cloud: an organisation files at most 10 services in one order.',
      },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-information'],
      provider: 'tencent',
      when: { 'principal.kind': 'individual' },
      value: { max: 1 },
      says: { zh: '腾讯云：个人一次 1 个网站。', en: 'Tencent Cloud: an individual files one service in one order.' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-app-filing'],
      part: 'huawei',
      provider: 'huawei',
      when: { 'principal.kind': 'individual' },
      value: { max: 1 },
      says: {
        zh: '华为云：个人一单备 1 个服务，网站和 App 分两次提交；单位可在一单里同时备网站和 App，建议 3 至 5 个。',
        en: 'Huawei Cloud: an individual files one service in an order, website and App in two; an organisation may file both together, three to five are advised.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '个人一单同时备网站和 App', en: 'An individual files website and App together' },
      given: [
        { noun: 'case', id: 'case', facts: {} },
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'individual', 'principal.province': 'guangdong' },
        },
        { noun: 'service', id: 's1', facts: { 'service.form': 'website' } },
        { noun: 'service', id: 's2', facts: { 'service.form': 'app' } },
      ],
      on: '2026-11-21',
      expect: { is: 'applies', part: 'huawei' },
    },
    {
      name: { zh: '湖北企业一单两个网站', en: 'Hubei company, two services in one order' },
      given: [
        { noun: 'case', id: 'case', facts: {} },
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'hubei' },
        },
        { noun: 'service', id: 's1', facts: { 'service.form': 'website' } },
        { noun: 'service', id: 's2', facts: { 'service.form': 'website' } },
      ],
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { max: 1 } },
    },
    {
      name: { zh: '相近但不同：贵州个人不受 5 个的限制', en: 'Near miss: Guizhou limits organisations only' },
      given: { 'principal.nature': 'individual', 'principal.province': 'guizhou', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
    {
      name: { zh: '贵州企业一个网站', en: 'Guizhou company, one service' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guizhou', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null, value: { max: 5 } },
    },
  ],
})
