/** Where the person in charge of the service reads the letter aloud on video. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'promise-video',
  title: { zh: '要录承诺视频吗？', en: 'Is a promise video asked?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'person.roles': 'service-in-charge' },
  demand: { kind: 'material' },
  says: {
    zh: '网站负责人提交{materials}：手持已签的承诺书朗读。',
    en: 'The person in charge of the service hands in: {materials}, reading the signed letter aloud.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '江苏的网站负责人', en: 'In charge of a service in Jiangsu' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'jiangsu',
        'person.roles': ['service-in-charge'],
      },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：只任主体负责人', en: 'Near miss: in charge of the principal only' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'jiangsu',
        'person.roles': ['principal-in-charge'],
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
