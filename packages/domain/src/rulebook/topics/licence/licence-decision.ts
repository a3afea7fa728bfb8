/** Sixty days to decide on a licence: the number is law, the unit is read in two ways. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-decision',
  title: { zh: '许可申请多久内作出决定？', en: 'How long may the decision on a licence take?' },
  short: { zh: '许可决定', en: 'Decision on the licence' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'case',
  demand: { kind: 'time-limit', after: 'accepted', until: ['decided', 'refused'], who: 'authority' },
  says: {
    zh: '受理后 {range} {unit}内作出批准或不予批准的决定。',
    en: 'The decision follows within {range} {unit} of acceptance.',
  },
  statements: [
    {
      claim: 'text-of-the-law',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292', 'decree-291'],
      value: { max: 60, unit: 'calendar-day' },
      note: {
        zh: '两部条例都写“自收到申请之日起”；行政许可法第四十二条的一般规则是自受理起算，但法规另有规定的从其规定。这里从受理起算，是我们的读法。听证、专家评审等所需时间不计在内（第四十五条）。',
        en: 'Both regulations count “from receipt of the application”. The general rule of article 42 of the Administrative Licensing Law counts from acceptance, but gives way to such regulations: that it runs from acceptance here is our reading. Time for hearings or expert review is not counted (article 45).',
      },
    },
    {
      claim: 'working-days',
      from: { day: '2004-07-01' },
      standing: 'statute',
      confidence: 'secondary',
      cites: ['administrative-licensing-law'],
      value: { max: 60, unit: 'working-day' },
    },
  ],
  examples: [
    {
      name: { zh: '今天受理：两种算法', en: 'Accepted today: two ways to count' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'disputed' },
    },
    {
      name: { zh: '相近但不同：2003 年只有条例的“日”', en: 'Near miss: in 2003 only the regulations counted' },
      given: {},
      on: '2003-01-01',
      expect: { is: 'applies', value: { unit: 'calendar-day' } },
    },
    {
      name: { zh: '相近但不同：条例施行之前', en: 'Near miss: before the regulations' },
      given: {},
      on: '1999-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
