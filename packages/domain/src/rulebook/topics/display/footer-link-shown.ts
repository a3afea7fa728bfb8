/** Whether the number on the home page links to the ministry's filing system (Order 33 of 2005, article 13). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'footer-link-shown',
  title: { zh: '首页的备案号链接对了吗？', en: 'Does the number link to the right place?' },
  regime: 'icp-filing',
  procedures: ['added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'duty', check: 'is-among', of: { choice: 'service.footerLink' } },
  says: {
    zh: '首页的备案号须链接到工信部备案系统 https://beian.miit.gov.cn/。',
    en: 'The number on the home page links to the ministry’s filing system, https://beian.miit.gov.cn/.',
  },
  fix: {
    zh: '把链接改为 https://beian.miit.gov.cn/，旧网址已不再使用。',
    en: 'Link to https://beian.miit.gov.cn/; the older addresses are no longer in use.',
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'huawei-after-approval'],
      value: { among: ['right'] },
    },
  ],
  examples: [
    {
      name: { zh: '备案号没有链接', en: 'A number without a link' },
      given: { 'service.form': 'website', 'service.footerLink': 'missing' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '仍链接到旧网址', en: 'Still the old address' },
      given: { 'service.form': 'website', 'service.footerLink': 'wrong' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：链接正确', en: 'Near miss: the right link' },
      given: { 'service.form': 'website', 'service.footerLink': 'right' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
