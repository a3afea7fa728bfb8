/** What access providers look at again once a filing is granted, and what a failure leads to. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'checks-after-filing',
  title: { zh: '备案之后还会检查什么？', en: 'What is checked after a filing is granted?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'advice' },
  says: {
    'looked-at': {
      zh: '接入商事后会抽查主体信息、电话、核验情况、域名解析的 IP、网站内容和域名持有者。',
      en: 'Access providers look again at the principal’s data, phones, verification, the address the domain name resolves to, content and the holder of the domain name.',
    },
    'what-follows': {
      zh: '不合格的先取消接入，网站都取消后成为空壳主体，最后注销备案。',
      en: 'A failure first costs the access; with the last service gone the principal is an empty shell, and in the end the filing is cancelled.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-after-approval', 'tencent-filing-documents'],
      part: 'looked-at',
      value: { word: 'looked-at' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-after-approval', 'tencent-empty-principal'],
      part: 'what-follows',
      value: { word: 'what-follows' },
    },
  ],
  examples: [
    {
      name: { zh: '任何备案', en: 'Any filing' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: 'what-follows' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply', part: 'what-follows' },
    },
  ],
})
