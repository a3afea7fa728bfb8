/** How long the police take: no rule fixes it. Reports differ and stand side by side. */
import { topic } from '../../topic.ts'

const reported = {
  from: { seenBy: '2026-01-01' },
  standing: 'agency-claim',
  confidence: 'secondary',
  cites: ['police-deployment-notes-2026', 'police-filing-time-5511xx'],
} as const

export default topic({
  id: 'police-review-time',
  title: { zh: '公安备案要审多久？', en: 'How long does the police review take?' },
  short: { zh: '公安审核', en: 'Police review' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing'],
  each: 'case',
  demand: {
    kind: 'estimate',
    after: 'police-submitted',
    until: ['police-returned', 'police-passed', 'public-security-granted'],
    who: 'public-security',
  },
  says: {
    zh: '据报约 {range} {unit}；法律没有规定审核时限。',
    en: 'About {range} {unit}, it is reported; no rule sets a limit.',
  },
  statements: [
    { ...reported, part: 'quick', value: { min: 1, max: 3, unit: 'working-day' } },
    {
      ...reported,
      part: 'four-days',
      value: { max: 4, unit: 'calendar-day' },
      note: { zh: '来源没有说明是工作日还是自然日。', en: 'The report does not say which kind of day.' },
    },
    { ...reported, part: 'slow', value: { min: 5, max: 20, unit: 'working-day' } },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      part: 'agency',
      value: { max: 5, unit: 'working-day' },
      says: {
        zh: '某代理机构称平均 5 个工作日。',
        en: 'An agency says five working days on average.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '较快的一种说法', en: 'The quicker of the reports' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: 'quick', value: { max: 3 } },
    },
    {
      name: { zh: '较慢的一种说法', en: 'The slower of the reports' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: 'slow', value: { max: 20 } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
