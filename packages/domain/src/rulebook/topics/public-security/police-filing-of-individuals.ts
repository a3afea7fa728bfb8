/** Whether an individual's website is filed with public security: the order of 1997 names organisations, the platform takes individuals as well. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-filing-of-individuals',
  title: { zh: '个人网站也要办公安备案吗？', en: 'Is an individual’s website filed with public security too?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'public-security-filing'],
  each: 'principal',
  whose: { 'principal.kind': 'individual' },
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'individuals-too': {
      zh: '个人网站同样要办公安联网备案，在平台上用个人账号办理。',
      en: 'An individual’s website is filed with public security as well, with a personal account on the platform.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['police-deployment-notes-2026', 'huawei-filing-knowledge-base', 'tencent-public-security-filing'],
      value: { word: 'individuals-too' },
      note: {
        zh: '1997 年办法第十二条写的是互联单位、接入单位、法人和其他组织；个人是平台的做法。',
        en: 'Article 12 of the measures of 1997 names connecting and access units, legal persons and other organisations; individuals are the platform’s practice.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '个人博客', en: 'An individual’s blog' },
      given: { 'principal.nature': 'individual' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'individuals-too' } },
    },
    {
      name: { zh: '相近但不同：企业本就属于办法所列', en: 'Near miss: a company, named by the measures themselves' },
      given: { 'principal.nature': 'enterprise' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
