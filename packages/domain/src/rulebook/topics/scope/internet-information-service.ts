/** What the measures mean by an internet information service, and what makes it commercial (Decree 292, articles 2 and 3). */
import { topic } from '../../topic.ts'

const base = {
  from: { day: '2000-09-25' },
  standing: 'statute',
  confidence: 'primary',
  cites: ['decree-292'],
} as const

export default topic({
  id: 'internet-information-service',
  title: { zh: '什么是互联网信息服务？', en: 'What is an internet information service?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'licence-application'],
  each: 'service',
  demand: { kind: 'advice' },
  says: {
    service: {
      zh: '互联网信息服务，是指通过互联网向上网用户提供信息的服务活动；在境内从事的，都适用《互联网信息服务管理办法》。',
      en: 'An internet information service gives information to online users through the internet; whoever does so in the mainland falls under the measures.',
    },
    commercial: {
      zh: '经营性，是指向上网用户有偿提供信息或者网页制作等服务。',
      en: 'It is commercial where online users pay for information or for the making of web pages.',
    },
    'non-commercial': {
      zh: '非经营性，是指向上网用户无偿提供具有公开性、共享性信息的服务。',
      en: 'It is non-commercial where public, shared information is given to online users without pay.',
    },
  },
  statements: [
    { ...base, part: 'service', value: { word: 'service' } },
    { ...base, part: 'commercial', value: { word: 'commercial' } },
    { ...base, part: 'non-commercial', value: { word: 'non-commercial' } },
  ],
  examples: [
    {
      name: { zh: '任何网站', en: 'Any website' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'commercial' },
    },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: { 'service.form': 'website' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply', part: 'commercial' },
    },
  ],
})
