/** The number of the licence stands on the home page (Decree 292, article 12). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-number-shown',
  title: { zh: '许可证编号标在哪里？', en: 'Where does the number of the licence stand?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-renewal'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'home-page': {
      zh: '在网站主页的显著位置标明经营许可证编号。',
      en: 'The number of the licence stands in a prominent place of the home page.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'home-page' },
      note: {
        zh: '第十二条写的是许可证编号“或者”备案编号；实务中备案号照旧标明并链接，两个号都挂。',
        en: 'Article 12 says the number of the licence “or” of the filing; in practice the filing number stays there too, with its link.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何持证公司', en: 'Any licensed company' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
