/** The authority names all missing items at once within five working days; silence is acceptance. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-formality-check',
  title: { zh: '许可申请多久内告知补正？', en: 'How soon must missing items of a licence application be named?' },
  short: { zh: '告知补正', en: 'Word on missing items' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-renewal', 'licence-change', 'licence-cancellation'],
  each: 'case',
  demand: {
    kind: 'time-limit',
    after: 'applied',
    until: ['told-to-complete', 'accepted', 'refused'],
    who: 'authority',
    ifSilent: { deems: 'accepted', asOf: 'applied' },
  },
  says: {
    zh: '收到申请后 {range} {unit}内一次告知全部补正内容，逾期不告知的视为受理。',
    en: 'All missing items are named at once within {range} {unit} of receipt; silence counts as acceptance.',
  },
  statements: [
    {
      from: { day: '2004-07-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['administrative-licensing-law'],
      value: { max: 5, unit: 'working-day' },
      note: {
        zh: '视为受理的，自收到申请材料之日起算（第三十二条）。',
        en: 'Deemed acceptance counts from the day on which the papers were received (article 32).',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何许可申请', en: 'Any licence application' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 5 } },
    },
    {
      name: { zh: '相近但不同：行政许可法施行之前', en: 'Near miss: before the Administrative Licensing Law' },
      given: {},
      on: '2004-06-30',
      expect: { is: 'does-not-apply' },
    },
  ],
})
