/** A service with a filing only may not charge for its information (Decree 292, article 11). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'no-charge',
  title: { zh: '备案后可以收费吗？', en: 'May a filed service charge?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  judgedOn: 'today',
  demand: { kind: 'ban' },
  says: {
    'no-charge': {
      zh: '只有备案的非经营性服务不得从事有偿服务。',
      en: 'A non-commercial service, with a filing only, does not charge.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'no-charge' },
    },
  ],
  examples: [
    { name: { zh: '任何网站', en: 'Any website' }, given: {}, on: '2026-11-21', expect: { is: 'applies' } },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
