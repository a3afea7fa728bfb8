/** Identity papers and face images are sensitive personal data (Personal Information Protection Law, articles 28 to 30). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'separate-consent',
  title: {
    zh: '收集身份证件和人脸影像要单独同意吗？',
    en: 'Do identity papers and face images need separate consent?',
  },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    consent: {
      zh: '身份证件扫描件、人脸照片和活体视频按敏感个人信息处理：目的特定、确有必要、严格保护，取得本人单独同意，并告知必要性和对其权益的影响。',
      en: 'Scans of identity papers, face images and liveness videos are treated as sensitive: a specific purpose, necessity, strict protection, separate consent, and notice of why they are needed and what it means for the person.',
    },
  },
  statements: [
    {
      from: { day: '2021-11-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      value: { word: 'consent' },
      note: {
        zh: '第二十八条点名生物识别和特定身份信息；身份证号码属“特定身份”是一种理解，未核实。',
        en: 'Article 28 names biometrics and “specific identity”; that an identity number is such is an interpretation, unverified.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '收到负责人的身份证扫描件', en: 'The identity card of a person in charge arrives' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'consent' } },
    },
    {
      name: { zh: '相近但不同：法律施行之前', en: 'Near miss: before the law' },
      given: {},
      on: '2021-10-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
