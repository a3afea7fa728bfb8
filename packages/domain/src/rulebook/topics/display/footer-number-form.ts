/** Which form of the filing number stands in a website's footer. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'footer-number-form',
  title: { zh: '网站页脚写主体备案号还是服务备案号？', en: 'Which form of the number stands in the footer?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change', 'service-migration'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    service: {
      zh: '页脚写本网站的服务备案号，带“-序号”。',
      en: 'The footer shows the number of this service, with its “-1”.',
    },
    principal: { zh: '页脚写主体备案号，不带“-序号”。', en: 'The footer shows the principal’s number, without “-1”.' },
  },
  statements: [
    {
      from: { day: '2019-04-22', unverified: true },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-after-approval', 'huawei-filing-knowledge-base'],
      value: { word: 'service' },
    },
  ],
  examples: [
    {
      name: { zh: '广东网站', en: 'A website in Guangdong' },
      given: { 'principal.province': 'guangdong', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'principal' } },
    },
    {
      name: { zh: '江苏网站', en: 'A website in Jiangsu' },
      given: { 'principal.province': 'jiangsu', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'service' } },
    },
    {
      name: { zh: '相近但不同：广东的 App', en: 'Near miss: an App in Guangdong' },
      given: { 'principal.province': 'guangdong', 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
