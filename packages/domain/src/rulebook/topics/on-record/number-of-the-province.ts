/** A principal filed in another province before: the filing moves first, or ends. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'number-of-the-province',
  title: {
    zh: '在别的省份已有备案，能在本省新增吗？',
    en: 'Can a principal add here that is filed in another province?',
  },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access'],
  each: 'principal',
  demand: {
    kind: 'condition',
    check: 'number-is-of-province',
    of: { number: 'principal.filingNumber', province: 'principal.province' },
  },
  says: {
    zh: '主体备案号须由主办单位所在省份核发。',
    en: 'The principal’s filing number was granted by the province in which the principal is now.',
  },
  fix: {
    zh: '先办跨省变更，或注销原备案后在本省重新备案。',
    en: 'Move the filing to this province first, or end the old filing and file anew here.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['wechat-community-filing-guide', 'huawei-filing-rules', 'tencent-filing-documents'],
      value: {},
      note: {
        zh: '华为云可变更省份，腾讯云要求注销后重新备案。',
        en: 'Huawei Cloud changes the province; Tencent Cloud wants the filing ended and made anew.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '上海的备案号，公司已迁到浙江', en: 'A number of Shanghai, the company is in Zhejiang by now' },
      given: { 'principal.province': 'zhejiang', 'principal.filingNumber': '沪ICP备20231457号' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：仍在上海', en: 'Near miss: still in Shanghai' },
      given: { 'principal.province': 'shanghai', 'principal.filingNumber': '沪ICP备20231457号' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
