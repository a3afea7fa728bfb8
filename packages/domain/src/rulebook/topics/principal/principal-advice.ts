/** What else matters about who files. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'principal-advice',
  title: { zh: '关于主办单位还要注意什么？', en: 'What else matters about the principal?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    branches: {
      zh: '分公司、子公司用自己的证件和负责人单独备案，不能挂在总公司名下。',
      en: 'A branch or subsidiary files by itself, with its own document and person in charge, not under the parent.',
    },
    'foreign-companies': {
      zh: '境外公司在境内没有机构的不能备案；有分支机构或登记的常驻代表机构的可以。',
      en: 'A foreign company without presence in the mainland cannot file; with a branch or a registered representative office it can.',
    },
    'true-data': {
      zh: '填报虚假信息的，关闭网站并注销备案。',
      en: 'For false data the website is closed and the filing cancelled.',
    },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      part: 'branches',
      when: { 'principal.kind': 'organisation' },
      value: { word: 'branches' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'foreign-companies',
      when: { 'principal.kind': 'organisation' },
      value: { word: 'foreign-companies' },
    },
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'tencent-true-filing-data'],
      part: 'true-data',
      value: { word: 'true-data' },
    },
  ],
  examples: [
    {
      name: { zh: '企业', en: 'A company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'branches' },
    },
    {
      name: { zh: '相近但不同：个人', en: 'Near miss: an individual' },
      given: { 'principal.nature': 'individual', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'branches' },
    },
  ],
})
