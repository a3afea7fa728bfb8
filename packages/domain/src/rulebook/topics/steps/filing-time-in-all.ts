/** How long a filing takes from beginning to end: only the authority has a limit; the totals of agencies stand beside it under their names. */
import { topic } from '../../topic.ts'

const claimed = {
  from: { seenBy: '2026-11-21' },
  standing: 'agency-claim',
  confidence: 'secondary',
  value: null,
} as const

export default topic({
  id: 'filing-time-in-all',
  title: { zh: '备案从头到尾要多久？', en: 'How long does a filing take from beginning to end?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    'one-limit': {
      zh: '法定的只有管局的 20 个工作日；接入商初审一般一两个工作日，短信核验 24 小时。总天数没有规定，也没有人能保证。',
      en: 'Only the authority has a limit, twenty working days. The provider’s review takes a day or two as a rule, the SMS check 24 hours. No rule sets a total, and nobody can guarantee one.',
    },
  },
  statements: [
    {
      claim: 'one-limit',
      from: { day: '2020-08-17' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'miit-notice-485-2016', 'huawei-filing-knowledge-base'],
      value: { word: 'one-limit' },
    },
    {
      ...claimed,
      claim: 'unnamed-agency',
      cites: ['unnamed-agency-licence-guide'],
      part: 'unnamed-agency',
      says: {
        zh: '某代理机构：预审 5 个工作日，正式申请一般 20 个工作日，公安备案平均 5 个工作日。',
        en: 'An agency: five working days for the pre-trial, usually twenty for the application, five on average for the police.',
      },
    },
    {
      ...claimed,
      claim: 'redstar-works',
      cites: ['redstar-works-licence-page'],
      part: 'redstar-works',
      says: {
        zh: 'REDSTAR Works：平均 20 天，全程通常 15 至 25 天，不保证；没有说明是工作日还是自然日。',
        en: 'REDSTAR Works: twenty days on average, 15 to 25 in all as a rule, not guaranteed; it does not say which kind of day.',
      },
    },
    {
      ...claimed,
      claim: 'vianet',
      cites: ['vianet-application-process'],
      part: 'vianet',
      says: {
        zh: '世纪互联：初审 2 个工作日，复审 1.5 个工作日，主管部门 3 天（上海、重庆）至 3 周（甘肃、云南）。',
        en: '21Vianet: two working days and one and a half for its reviews, then three days (Shanghai, Chongqing) to three weeks (Gansu, Yunnan) at the authority.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '今天的首次备案', en: 'A first filing today' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'one-limit' } },
    },
    {
      name: { zh: '相近但不同：全国短信核验之前', en: 'Near miss: before the SMS check was nationwide' },
      given: {},
      on: '2020-08-16',
      expect: { is: 'does-not-apply' },
    },
  ],
})
