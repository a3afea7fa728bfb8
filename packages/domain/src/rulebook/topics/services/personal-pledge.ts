/** Where an individual’s remark carries the pledge of a personal website. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'personal-pledge',
  title: { zh: '个人备注要写承诺吗？', en: 'Does an individual’s remark carry a pledge?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'principal.kind': 'individual', 'service.form': 'website' },
  demand: { kind: 'condition', check: 'remark-pledges', of: { remark: 'service.remark' } },
  says: {
    pledge: {
      zh: '个人在网站备注中承诺：本网站为个人网站，不含企业单位信息，如有虚假愿被注销并列入黑名单。',
      en: 'The individual pledges in the remark that this is a personal website without company content, and accepts cancellation and the blacklist if that is false.',
    },
  },
  fix: { zh: '把承诺写进网站备注。', en: 'Write the pledge into the remark.' },
  statements: [],
  examples: [
    {
      name: { zh: '广西个人，备注没有承诺', en: 'An individual in Guangxi without the pledge' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'guangxi',
        'service.remark': '展示个人摄影作品',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：备注写有承诺', en: 'Near miss: the remark holds it' },
      given: {
        'service.form': 'website',
        'principal.nature': 'individual',
        'principal.province': 'guangxi',
        'service.remark': '本网站为个人网站，不含企业单位信息，如有虚假愿被注销并列入黑名单。',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：广西企业', en: 'Near miss: a company in Guangxi' },
      given: { 'service.form': 'website', 'principal.nature': 'enterprise', 'principal.province': 'guangxi' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
