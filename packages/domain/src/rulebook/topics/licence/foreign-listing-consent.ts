/** A listing or a joint venture with foreigners needs the ministry’s consent first (Decree 292, article 17). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'foreign-listing-consent',
  title: {
    zh: '上市或与外商合资要先经谁同意？',
    en: 'Whose consent does a listing or a joint venture with foreigners need?',
  },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-change'],
  each: 'principal',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    consent: {
      zh: '申请境内外上市，或者同外商合资、合作的，事先经国务院信息产业主管部门审查同意；外商投资比例还要符合有关规定。',
      en: 'A listing at home or abroad, or a joint venture with foreigners, is consented to by the ministry in charge first; the foreign share keeps to the rules besides.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      when: { 'principal.listsAbroad': true },
      value: { word: 'consent' },
    },
  ],
  examples: [
    {
      name: { zh: '拟境外上市', en: 'A listing abroad is planned' },
      given: { 'principal.listsAbroad': true },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：没有这类计划', en: 'Near miss: no such plan' },
      given: { 'principal.listsAbroad': false },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
