/** Whether copies of documents are taken in place of originals. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'photocopies',
  title: { zh: '可以用复印件吗？', en: 'Are photocopies taken?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'advice' },
  says: {
    originals: {
      zh: '须用原件的彩色扫描或拍照件，不收复印件、翻拍屏幕和电子证件。',
      en: 'Colour scans or photographs of originals; no photocopies, photographs of a screen or electronic documents.',
    },
    stamped: {
      zh: '单位的复印件加盖公章、个人的复印件按手印，可以使用。',
      en: 'Sealed copies of an organisation and copies with an individual’s fingerprint are taken.',
    },
    exception: {
      zh: '用原件；特殊情况单位可用加盖公章的复印件。',
      en: 'Originals; exceptionally an organisation’s sealed copies.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents', 'douyin-submit-filing'],
      value: { word: 'originals' },
    },
  ],
  examples: [
    {
      name: { zh: '广东', en: 'Guangdong' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2021-08-01',
      expect: { is: 'applies', value: { word: 'stamped' } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2020-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
