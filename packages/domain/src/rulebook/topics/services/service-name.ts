/** How a website’s name is formed; an App’s is a topic of its own. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-name',
  title: { zh: '网站名称怎么起？', en: 'How is a website named?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'name-is-well-formed', of: { name: 'service.name' } },
  says: {
    zh: '网站名称至少 {minChars} 个字，不能全是数字或字母，除括号和连字符外不用符号。',
    en: 'The name has at least {minChars} characters, is not only digits or Latin letters, and holds no signs but brackets and hyphen.',
  },
  fix: { zh: '改一个合规的名称。', en: 'Choose a name that keeps this.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming', 'huawei-filing-knowledge-base'],
      value: { minChars: 3 },
    },
  ],
  examples: [
    {
      name: { zh: '名称“花园”', en: 'The name 花园' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'service.name': '花园',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：“花园城”', en: 'Near miss: 花园城' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'service.name': '花园城',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
