/** Whether a service needs a filing: what the law says, and by what it is enforced, as statements of different standing. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'needs-filing',
  title: { zh: '需要备案吗？', en: 'Does the service need a filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  answersEvery: 'service.serverPlace',
  demand: { kind: 'path' },
  says: {
    duty: {
      zh: '在境内提供互联网信息服务，经营性的须有许可证，非经营性的须备案；两者都没有的，不得提供服务。',
      en: 'Whoever provides internet information services in the mainland holds a licence if commercial, a filing if not; with neither, no service is provided.',
    },
    'in-the-mainland': {
      zh: '境内的组织或个人用域名或仅用 IP 提供网站的，即属在境内提供服务；条文不提服务器在哪里。',
      en: 'An organisation or individual in the mainland whose website is reached by domain name or by IP address alone provides it in the mainland; the text does not mention where the server stands.',
    },
    'mainland-server': {
      zh: '实际按服务器所在地执行：用境内服务器或境内 CDN 节点的须备案。',
      en: 'It is enforced by where the server stands: a server or CDN node in the mainland needs a filing.',
    },
    'outside-server': {
      zh: '服务器在境外（含港澳台）的不需要、也办不了备案。',
      en: 'With servers outside the mainland (Hong Kong, Macau and Taiwan included) no filing is needed, and none can be had.',
    },
    apps: {
      zh: 'App、小程序、快应用即使域名已备案，也要备案。',
      en: 'An App, mini-program or quick-app needs a filing even where its domain name has one.',
    },
  },
  statements: [
    {
      claim: 'filing-or-licence',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      part: 'duty',
      value: { procedure: 'filing', word: 'duty' },
      note: {
        zh: '未备案的责令限期改正，拒不改正的关闭网站（第十九条）。',
        en: 'Without a filing: an order to correct, then closure (article 19).',
      },
    },
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'authority-power-lists'],
      part: 'where',
      value: { procedure: 'filing', word: 'in-the-mainland' },
      note: {
        zh: '未备案的并处 1 万元罚款，拒不改正的关闭网站（第二十二条）。',
        en: 'Without a filing: a fine of CNY 10,000 too, then closure (article 22).',
      },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'where',
      when: { 'service.serverPlace': ['mainland', 'both'] },
      value: { procedure: 'filing', word: 'mainland-server' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'where',
      when: { 'service.serverPlace': 'outside' },
      value: { procedure: 'none', word: 'outside-server' },
    },
    {
      from: { seenBy: '2023-08-04' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-105-2023', 'anti-fraud-law', 'v2ex-app-filing-summary'],
      part: 'apps',
      when: { 'service.form': ['app', 'mini-program', 'quick-app'] },
      value: { procedure: 'filing', word: 'apps' },
      note: {
        zh: '未备案的不得提供接入、分发或预置。',
        en: 'Without a filing nobody may give it access, distribute or pre-install it.',
      },
    },
    {
      claim: 'licence-for-all',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide', 'gangxintong-licence-guide'],
      part: 'duty',
      value: null,
      says: {
        zh: '代理机构：任何网站、任何公司网站都必须办理 ICP 许可证。',
        en: 'Agencies: any website, any company’s website, must have an ICP licence.',
      },
      note: {
        zh: '把备案和许可混为一谈：只有有偿提供信息的才要许可证。',
        en: 'It mixes filing and licence: only paid information needs the licence.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '境内企业，服务器在境内', en: 'Mainland company, server in the mainland' },
      given: { 'principal.nature': 'enterprise', 'service.form': 'website', 'service.serverPlace': 'mainland' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'where', value: { procedure: 'filing' } },
    },
    {
      name: { zh: '相近但不同：网站不算 App', en: 'Near miss: a website is no App' },
      given: { 'principal.nature': 'enterprise', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'apps' },
    },
  ],
})
