/** Content that a province expects of an organisation. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'service-content-required',
  title: { zh: '单位须选哪种服务内容？', en: 'Which content must an organisation tick?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  demand: { kind: 'condition', check: 'any-of-them', of: { chosen: 'service.content' } },
  says: { zh: '单位须选“单位门户网站”。', en: 'An organisation ticks “website of an organisation”.' },
  fix: { zh: '改选“单位门户网站”。', en: 'Tick “website of an organisation”.' },
  statements: [],
  examples: [
    {
      name: { zh: '江西企业选了其他', en: 'A Jiangxi company ticks “other”' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'jiangxi',
        'service.content': ['other'],
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：选了单位门户网站', en: 'Near miss: it ticks “website of an organisation”' },
      given: {
        'service.form': 'website',
        'principal.nature': 'enterprise',
        'principal.province': 'jiangxi',
        'service.content': ['organisation-site'],
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
  ],
})
