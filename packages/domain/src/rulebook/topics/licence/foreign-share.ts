/** How much of the company foreigners may hold: half, unless the State provides otherwise (Decree 333, as revised). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'foreign-share',
  title: { zh: '外资比例有上限吗？', en: 'Is the foreign share capped?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'at-most', of: { count: 'principal.foreignShare' } },
  says: {
    zh: '经营增值电信业务的外商投资电信企业，外方出资比例最终不超过 {max}%。',
    en: 'In a value-added telecommunications enterprise the foreign share is at most {max} per cent in the end.',
  },
  fix: {
    zh: '由专业人员核对试点规定和股权结构。',
    en: 'Have a specialist go through the pilot rules and the structure.',
  },
  statements: [
    {
      from: { day: '2002-01-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-333', 'lawrefbook-laws'],
      value: { max: 50 },
      note: { zh: '经营基础电信业务的不超过 49%。', en: 'For basic telecommunications the cap is 49 per cent.' },
    },
    {
      claim: 'half-unless-otherwise',
      from: { day: '2022-05-01' },
      standing: 'statute',
      confidence: 'unverified',
      cites: ['decree-333', 'china-law-and-practice-decree-752'],
      value: { max: 50 },
      says: {
        zh: '经营增值电信业务的，外方出资比例原则上不超过 50%，国家另有规定的除外。超过的须由专业人员逐案审查。',
        en: 'In value-added telecommunications the foreign share is at most 50 per cent unless the State provides otherwise. A higher share is for a specialist to review.',
      },
      note: {
        zh: '“国家另有规定的除外”凭记忆，未核实；试点区域另有开放规定。',
        en: '“Unless the State provides otherwise” is from memory, unverified; the pilot areas have rules of their own.',
      },
    },
    {
      claim: 'domestic-only',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['incorpchina-licence-page'],
      value: null,
      says: {
        zh: '代理机构：有外资的几乎办不下来，只给内资公司办。',
        en: 'Agencies: with foreign shares it is almost never granted; domestic capital only.',
      },
      note: { zh: '那是容易的办法，不是法律。', en: 'That is the easy path, not the law.' },
    },
    {
      claim: 'joint-venture',
      from: { seenBy: '2026-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['cloudflare-china-network'],
      value: null,
      says: {
        zh: 'Cloudflare：须为外方不足 50% 的合资企业。',
        en: 'Cloudflare: a joint venture with less than half in foreign hands.',
      },
      note: {
        zh: '2022 年修订删去了“中外合资”的字样。',
        en: 'The revision of 2022 removed the words “Sino-foreign joint venture”.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '外资 70%', en: 'A foreign share of 70 per cent' },
      given: { 'principal.foreignShare': 70 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：正好 50%', en: 'Near miss: exactly half' },
      given: { 'principal.foreignShare': 50 },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
