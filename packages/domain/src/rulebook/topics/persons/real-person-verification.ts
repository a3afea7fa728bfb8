/** The person in charge of the service proves to be that person: face and document, live. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'real-person-verification',
  title: { zh: '谁要做真实性核验（人脸）？', en: 'Who passes the real-person verification?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'person.roles': 'service-in-charge' },
  demand: { kind: 'material' },
  says: {
    zh: '网站负责人本人在接入商的 App 或小程序完成{materials}；主体负责人不必做。',
    en: 'The person in charge of the service does this in person in the access provider’s app: {materials}. The person in charge of the principal need not.',
  },
  statements: [
    {
      claim: 'electronic',
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      value: { oneOf: ['verification-portrait'] },
      note: {
        zh: '白色背景，无门、无墙角；露出眉眼，不戴帽子和耳机，衣着合季节，无反光。',
        en: 'White background without a door or corner; eyes and brows free, no hat or earphones, clothes of the season, no glare.',
      },
    },
    {
      claim: 'interview',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['vianet-application-process'],
      value: null,
      says: {
        zh: '世纪互联：到北京或上海办公室当面面审，不便到场的电话办理。',
        en: '21Vianet: an interview at its office in Beijing or Shanghai, or by phone for those who cannot come.',
      },
      note: { zh: '较早的做法，未注明日期。', en: 'Older practice, undated.' },
    },
  ],
  examples: [
    {
      name: { zh: '网站负责人', en: 'In charge of the service' },
      given: { 'principal.province': 'hunan', 'person.roles': ['service-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：只任主体负责人', en: 'Near miss: in charge of the principal only' },
      given: { 'principal.province': 'hunan', 'person.roles': ['principal-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
