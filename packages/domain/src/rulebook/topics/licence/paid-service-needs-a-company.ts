/** A paid information service needs a licence, and only a company gets one (Telecommunications Regulations, article 13). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'paid-service-needs-a-company',
  title: { zh: '谁可以提供有偿的信息服务？', en: 'Who may run a paid information service?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.income': ['paid-information', 'page-making'] },
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'principal.nature' } },
  says: {
    zh: '有偿提供信息或网页制作须有经营许可证，许可证只发给依法设立的公司；个人和其他单位不能取得。',
    en: 'Paid information or page making needs a licence, and a licence is given only to a company established by law; individuals and other bodies cannot get one.',
  },
  fix: {
    zh: '改为不收费，或以公司名义申请许可证。',
    en: 'Charge nothing, or let a company apply for the licence.',
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-291', 'decree-292'],
      value: { among: ['enterprise'] },
      note: {
        zh: '企业中的代表机构和个体工商户也不能取得许可证。',
        en: 'Among enterprises, representative offices and sole proprietors cannot get one either.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '个人收费阅读网站', en: 'An individual’s site with paid reading' },
      given: { 'principal.nature': 'individual', 'service.income': ['paid-information'] },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：企业收费阅读网站', en: 'Near miss: an enterprise’s' },
      given: { 'principal.nature': 'enterprise', 'service.income': ['paid-information'] },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：个人免费网站', en: 'Near miss: an individual’s free site' },
      given: { 'principal.nature': 'individual', 'service.income': ['free'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
