/** What a filing yields: a number, which is neither a certificate nor a licence. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'filing-certificate',
  title: { zh: '备案成功发什么？有证书吗？', en: 'What does a filing yield? Is there a certificate?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    'number-only': {
      zh: '备案只有编号，没有证书可领，也没有证书可下载；编号在备案系统上可查。页脚上的一般是备案号，不是许可证号。',
      en: 'A filing yields a number: no certificate is issued or can be downloaded, and the number is looked up on the filing system. What stands in a footer is as a rule a filing number, not a licence number.',
    },
  },
  statements: [
    {
      claim: 'number-only',
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { word: 'number-only' },
      note: {
        zh: '有证书的是经营许可证，须另行申请。',
        en: 'A certificate comes with the operating licence, which is applied for separately.',
      },
    },
    {
      claim: 'certificate',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      part: 'certificate',
      value: null,
      says: {
        zh: '某代理机构：通信管理局批准后发给“ICP 证书”，一张证书可以覆盖多个域名。',
        en: 'An agency: once approved, the administration issues an “ICP certificate”, one for several domain names.',
      },
    },
    {
      claim: 'licence-number',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['redstar-works-licence-page'],
      part: 'licence-number',
      value: null,
      says: {
        zh: 'REDSTAR Works：网站底部的编号是“ICP 许可证号”。',
        en: 'REDSTAR Works: the number at the bottom of a website is its “ICP licence number”.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '今天的首次备案', en: 'A first filing today' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'number-only' } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
