/** How the real-person verification is done, and why it fails. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'verification-advice',
  title: {
    zh: '真实性核验怎么做，为什么失败？',
    en: 'How is the real-person verification done, and why does it fail?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'person.roles': 'service-in-charge' },
  demand: { kind: 'advice' },
  says: {
    steps: {
      zh: '先拍身份证正反面，再录活体视频；本人须是网站负责人。',
      en: 'Photograph both sides of the identity card, then record the live video; the person must be the one in charge of the service.',
    },
    picture: {
      zh: '白色背景，无门、无墙角；衣着合季节，不戴帽子、耳机，无反光，睁眼，表情自然。',
      en: 'A white background without a door or corner; clothes of the season, no hat or earphones, no glare, eyes open, a neutral face.',
    },
    channels: {
      zh: '腾讯云用小程序（到网站信息一步前可以跳过），华为云用 App 或微信扫码，阿里云用 App，火山引擎类似。',
      en: 'Tencent Cloud uses a mini-program (it can be skipped until the service step), Huawei Cloud its App or a WeChat scan, Alibaba Cloud its App, Volcengine much the same.',
    },
    failures: {
      zh: '失败原因多为光线、背景、角度，或信息不符；换白墙、换光线后由本人重做。',
      en: 'It fails for light, background or angle, or because the data do not match: the same person does it again before a white wall in better light.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      part: 'steps',
      value: { word: 'steps' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      part: 'picture',
      value: { word: 'picture' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: [
        'huawei-filing-knowledge-base',
        'tencent-filing-documents',
        'alibaba-filing-process',
        'volcengine-filing',
      ],
      part: 'channels',
      value: { word: 'channels' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'failures',
      value: { word: 'failures' },
    },
  ],
  examples: [
    {
      name: { zh: '网站负责人', en: 'In charge of the service' },
      given: { 'principal.province': 'hunan', 'person.roles': ['service-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'failures' },
    },
    {
      name: { zh: '相近但不同：只任主体负责人', en: 'Near miss: in charge of the principal only' },
      given: { 'principal.province': 'hunan', 'person.roles': ['principal-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
