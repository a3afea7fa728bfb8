/** What else a consultant should know about domain names. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-advice',
  title: { zh: '关于域名还要注意什么？', en: 'What else matters about domain names?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    level: {
      zh: '网站填写注册域名（如 example.com），其子域名在同一接入商处不必另备；在另一接入商处要做接入备案，.gov.cn 的子域名另备。App 填写实际使用的一级，最多到四级。',
      en: 'A website files the registered name (example.com): its sub-domains need no filing of their own with the same access provider, an access filing with another, and a filing of their own under .gov.cn. An App files the level it uses, down to the fourth.',
    },
    'chinese-names': { zh: '中文域名可以备案。', en: 'Chinese domain names may be filed.' },
    resolution: {
      zh: '首次备案和新增服务，下号前停止解析；新增接入和变更，网站须能打开且内容相符。',
      en: 'For a first filing or an added service the name does not resolve before the number; for access and change the website is open and shows what was filed.',
    },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-domain-names'],
      part: 'level',
      value: { word: 'level' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'chinese-names',
      value: { word: 'chinese-names' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-domain-names'],
      part: 'resolution',
      value: { word: 'resolution' },
    },
  ],
  examples: [
    {
      name: { zh: '任何首次备案', en: 'Any first filing' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'level' },
    },
    {
      name: { zh: '相近但不同：我们的来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2015-01-01',
      expect: { is: 'does-not-apply', part: 'level' },
    },
  ],
})
