/** Whether a service is paid for its information, and so which way it goes: filing, licence, EDI, or a question to the authority. */
import { topic } from '../../topic.ts'

/** Neither the company nor its servers stand in the mainland: article 2 speaks of services in the mainland only. */
const abroad = { 'principal.nature': 'overseas-institution', 'service.serverPlace': 'outside' } as const

export default topic({
  id: 'commercial-or-not',
  title: { zh: '是经营性还是非经营性？', en: 'Is the service commercial?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change', 'licence-application'],
  each: 'service',
  answersEvery: 'service.income',
  demand: { kind: 'path' },
  says: {
    filing: {
      zh: '无偿提供公开信息的，如企业官网、博客，办理备案。',
      en: 'Public information without pay, such as a company’s site or a blog, needs a filing.',
    },
    licence: {
      zh: '向用户有偿提供信息（付费内容、会员内容、收费短信）或者有偿为他人制作网页，须有 ICP 经营许可证（B25）；实务中先备案，再申请。',
      en: 'Paid information (paid or member content, charged SMS) or paid page making for others needs the ICP licence (B25); in practice it is filed first.',
    },
    'own-shop': {
      zh: '在自己的网店销售自己的商品，是销售渠道的延伸，只需备案。',
      en: 'Selling your own goods in your own shop extends a sales channel: a filing is enough.',
    },
    edi: {
      zh: '第三方商家入驻交易，属于在线数据处理与交易处理业务（B21）。',
      en: 'Third-party sellers trading on it make it an online data and transaction processing service (B21).',
    },
    'advertising-licence': {
      zh: '代办机构：靠广告收入的免费网站也要许可证。',
      en: 'Agencies: a free site financed by advertising needs the licence too.',
    },
    'advertising-filing': {
      zh: '按信部电〔2002〕413号的列举，广告收入不在“有偿提供信息”之内，备案即可。',
      en: 'The list of the 2002 reply does not count advertising income as paid information: a filing is enough.',
    },
    abroad: {
      zh: '境外公司用境外服务器提供的服务，不在境内，办法不适用：不需要许可证，也办不了。',
      en: 'A company outside the mainland with servers outside it provides no service in the mainland: the measures do not reach it, and no licence is needed or to be had.',
    },
    ask: {
      zh: '是否属于经营性要看是否提供信息，请先向通信管理局咨询。',
      en: 'It depends on whether information is provided: ask the authority first.',
    },
  },
  statements: [
    {
      part: 'free',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      when: { 'service.income': 'free' },
      value: { procedure: 'filing', word: 'filing' },
    },
    {
      part: 'paid',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292', 'mii-reply-413-2002'],
      when: { 'service.income': ['paid-information', 'page-making'] },
      value: { procedure: 'licence-application', word: 'licence' },
    },
    {
      part: 'paid',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'secondary',
      cites: ['decree-292'],
      when: { ...abroad, 'service.income': ['paid-information', 'page-making'] },
      value: { procedure: 'none', word: 'abroad' },
      note: {
        zh: '第二条只适用于“在境内”从事的服务；这是本规则书对条文的理解。',
        en: 'Article 2 applies to services “in the mainland”; that is how this book reads it.',
      },
    },
    {
      part: 'shop',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['commercial-or-edi-0yw', 'commercial-or-edi-daoyushang', 'mii-reply-413-2002'],
      when: { 'service.income': 'own-goods' },
      value: { procedure: 'filing', word: 'own-shop' },
    },
    {
      part: 'marketplace',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['commercial-or-edi-0yw', 'commercial-or-edi-daoyushang'],
      when: { 'service.income': 'marketplace' },
      value: { procedure: 'edi-licence', word: 'edi' },
    },
    {
      part: 'advertising',
      claim: 'agencies',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['gangxintong-licence-guide'],
      when: { 'service.income': 'advertising' },
      value: { procedure: 'licence-application', word: 'advertising-licence' },
    },
    {
      part: 'advertising',
      claim: 'reply-of-2002',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['mii-reply-413-2002'],
      when: { 'service.income': 'advertising' },
      value: { procedure: 'filing', word: 'advertising-filing' },
    },
    {
      part: 'software',
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['mii-reply-413-2002'],
      when: { 'service.income': 'software-subscription' },
      value: { procedure: 'ask-authority', word: 'ask' },
    },
  ],
  examples: [
    {
      name: { zh: '会员付费阅读', en: 'Members pay to read' },
      given: { 'principal.nature': 'enterprise', 'service.income': ['paid-information'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'paid', value: { procedure: 'licence-application' } },
    },
    {
      name: { zh: '香港公司，服务器也在香港', en: 'A Hong Kong company with servers in Hong Kong' },
      given: {
        'principal.nature': 'overseas-institution',
        'service.serverPlace': 'outside',
        'service.income': ['paid-information'],
      },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'paid', value: { procedure: 'none' } },
    },
    {
      name: { zh: '相近但不同：自己的网店', en: 'Near miss: a shop for your own goods' },
      given: { 'service.income': ['own-goods'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'paid' },
    },
    {
      name: { zh: '靠广告的免费网站：来源有争议', en: 'Free, financed by advertising: sources disagree' },
      given: { 'service.income': ['advertising'] },
      on: '2026-11-21',
      expect: { is: 'disputed', part: 'advertising' },
    },
  ],
})
