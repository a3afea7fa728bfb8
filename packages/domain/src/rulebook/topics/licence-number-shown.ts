/** Where a licence holder shows the number of the licence (Decree 292, article 12; premises and promotion from memory). */
import { topic } from '../topic.ts'

export default topic({
  id: 'licence-number-shown',
  title: { zh: '许可证编号标在哪里？', en: 'Where is the number of the licence shown?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-renewal', 'licence-change'],
  each: 'principal',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'home-page': {
      zh: '在网站首页显著位置标明经营许可证编号。',
      en: 'The number of the licence stands in a prominent place of the home page.',
    },
    premises: {
      zh: '在经营场所和宣传材料上也标明经营许可证编号。',
      en: 'Business premises and promotional material show the number of the licence too.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      part: 'home-page',
      value: { word: 'home-page' },
    },
    {
      from: { day: '2017-09-01', unverified: true },
      standing: 'ministerial',
      confidence: 'unverified',
      cites: ['miit-order-42-2017'],
      part: 'premises',
      value: { word: 'premises' },
      note: { zh: '凭记忆，条文未读到。', en: 'From memory: the article was not read.' },
    },
  ],
  examples: [
    {
      name: { zh: '持证公司', en: 'A company with a licence' },
      given: { 'principal.nature': 'enterprise' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'home-page' },
    },
    {
      name: { zh: '相近但不同：2017 年以前，宣传材料', en: 'Near miss: promotional material before 2017' },
      given: { 'principal.nature': 'enterprise' },
      on: '2016-01-01',
      expect: { is: 'does-not-apply', part: 'premises' },
    },
  ],
})
