/** The usual order: company, domain name, filing, licence; practice, not in the regulations. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'filing-before-licence',
  title: { zh: '先备案还是先办许可证？', en: 'Which comes first, the filing or the licence?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'principal.filing' } },
  says: {
    zh: '先设立公司、注册域名、完成网站备案，再申请许可证，最后在首页同时标明两个号。',
    en: 'Company, domain name and filing come first, then the licence; in the end the home page shows both numbers.',
  },
  fix: { zh: '先办理网站备案。', en: 'File the website first.' },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { among: ['at-this-provider', 'at-another-provider'] },
      note: {
        zh: '通信管理局和代理机构的做法，规章没有规定。',
        en: 'Practice of administrations and agencies, not in the rules.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '还没有备案', en: 'Not filed yet' },
      given: { 'principal.filing': 'none' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：已备案', en: 'Near miss: already filed' },
      given: { 'principal.filing': 'at-this-provider' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
