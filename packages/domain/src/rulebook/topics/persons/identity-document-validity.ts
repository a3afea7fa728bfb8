/** How long the identity document of a person in charge must still be valid. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'identity-document-validity',
  title: { zh: '负责人证件还要有多长有效期？', en: 'How long must the identity document still be valid?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'valid-for-at-least', of: { expires: 'person.documentExpires' } },
  says: {
    zh: '负责人证件剩余有效期不少于 {months} 个月。',
    en: 'The identity document is valid for at least {months} more months.',
  },
  fix: { zh: '换领新证后再提交。', en: 'Renew the document, then submit.' },
  statements: [
    {
      from: { seenBy: '2023-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'douyin-submit-filing'],
      value: { months: 3 },
    },
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['wechat-community-filing-guide'],
      part: 'wechat',
      when: { 'service.form': 'mini-program' },
      value: { months: 1 },
      says: {
        zh: '微信较早的说明：证件有效期在 1 个月以上。',
        en: 'An older WeChat page: the document is valid for more than a month.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '浙江，剩两个月', en: 'Zhejiang, two months left' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'person.documentExpires': '2027-01-20',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { months: 3 } },
    },
    {
      name: { zh: '相近但不同：剩四个月', en: 'Near miss: four months left' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'zhejiang',
        'person.documentExpires': '2027-03-22',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
