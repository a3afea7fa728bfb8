/** To which addresses numbers link today, and which older forms are replaced where they are met. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'query-links',
  title: { zh: '备案号链接到哪个网址？', en: 'To which address does a number link?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change', 'public-security-filing'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'advice' },
  says: {
    filing: {
      zh: 'ICP 备案号链接到 https://beian.miit.gov.cn/。遇到 miibeian.gov.cn、miitbeian.gov.cn、www.beian.miit.gov.cn、http 开头或带 /publish/query/indexFirst.action、/state/outPortal/、/#/Integrated/ 的旧网址，一律改过来。',
      en: 'The filing number links to https://beian.miit.gov.cn/. Older forms are replaced: miibeian.gov.cn, miitbeian.gov.cn, www.beian.miit.gov.cn, plain http, and paths with /publish/query/indexFirst.action, /state/outPortal/ or /#/Integrated/.',
    },
    'home-page-only': {
      zh: '工信部系统没有单条备案的直达链接，只能链接首页。',
      en: 'The ministry’s system has no link to a single record: the home page is linked.',
    },
    police: {
      zh: '公安备案号链接到 https://beian.mps.gov.cn/#/query/webSearch?code= 加 14 位编号。www.beian.gov.cn/portal/ 和上海旧的 zx110.org 网址改过来。',
      en: 'The public-security number links to https://beian.mps.gov.cn/#/query/webSearch?code= and its fourteen digits. Addresses at www.beian.gov.cn/portal/ and Shanghai’s old zx110.org are replaced.',
    },
    licence: {
      zh: '许可证查询与办理：https://dxzhgl.miit.gov.cn，入口 https://ythzxfw.miit.gov.cn。',
      en: 'Licences are looked up and applied for at https://dxzhgl.miit.gov.cn, entered by https://ythzxfw.miit.gov.cn.',
    },
    'domain-names': {
      zh: '域名注册商和后缀的批准情况：https://domain.miit.gov.cn（旧网址“域名.信息”）。',
      en: 'Approved registrars and suffixes: https://domain.miit.gov.cn, formerly at a Chinese-script address.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-12-31' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['huawei-after-approval'],
      part: 'filing',
      value: { word: 'filing' },
    },
    {
      from: { seenBy: '2025-12-31' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['huawei-after-approval'],
      part: 'home-page-only',
      value: { word: 'home-page-only' },
      note: {
        zh: '公开网页上只见到首页链接；查询须过验证码一节凭记忆。',
        en: 'Only links to the home page were seen; that a captcha guards the query is from memory.',
      },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'astro-theme-footer-notes'],
      part: 'police',
      value: { word: 'police' },
    },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-order-42-2017'],
      part: 'licence',
      value: { word: 'licence' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-264-2017', 'huawei-filing-knowledge-base'],
      part: 'domain-names',
      value: { word: 'domain-names' },
    },
  ],
  examples: [
    {
      name: { zh: '今天的网站', en: 'A website today' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: 'filing', value: { word: 'filing' } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2018-01-01',
      expect: { is: 'does-not-apply', part: 'filing' },
    },
  ],
})
