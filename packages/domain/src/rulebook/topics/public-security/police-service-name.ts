/** The website's name on the police form is that of the ICP filing, letter by letter. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-service-name',
  title: { zh: '公安备案的网站名称怎么填？', en: 'Which name does the police form take?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing', 'public-security-change'],
  each: 'service',
  demand: { kind: 'condition', check: 'is-so', of: { so: 'service.sameNameAsFiled' } },
  says: {
    zh: '网站名称与 ICP 备案的名称完全一致。',
    en: 'The name of the website is exactly that of the ICP filing.',
  },
  fix: {
    zh: '照 ICP 备案查询结果填写；名称有变的，先变更 ICP 备案。',
    en: 'Copy the name from the ministry’s query; where the name has changed, change the ICP filing first.',
  },
  statements: [
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['police-deployment-notes-2026'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '名称多写了“官网”', en: '“Official site” was added to the name' },
      given: { 'service.sameNameAsFiled': false },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：一字不差', en: 'Near miss: the same to the letter' },
      given: { 'service.sameNameAsFiled': true },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
