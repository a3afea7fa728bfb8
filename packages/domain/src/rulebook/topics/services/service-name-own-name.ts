/** An individual's website does not carry the individual's own name. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name-own-name',
  title: { zh: '个人网站可以用自己的姓名吗？', en: 'May an individual’s website carry the own name?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'principal.kind': 'individual', 'service.form': 'website' },
  demand: { kind: 'condition', check: 'does-not-contain', of: { text: 'service.name', other: 'principal.name' } },
  says: {
    zh: '个人网站名称不用本人或他人姓名，也不用域名。',
    en: 'An individual’s website carries neither the own name nor another person’s, nor a domain name.',
  },
  fix: { zh: '换一个反映内容的名称。', en: 'Choose a name that says what the website shows.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '“张小花的花园”', en: 'Named 张小花的花园 by its owner' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.name': '张小花',
        'service.name': '张小花的花园',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：“花园里的书”', en: 'Near miss: 花园里的书' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.name': '张小花',
        'service.name': '花园里的书',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：企业用自己的名称', en: 'Near miss: a company uses its own name' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.name': '浙江花园',
        'service.name': '浙江花园',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
