/** The code by which a cloud fills in the police form. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-data-code',
  title: { zh: '公安备案数据码有什么用？', en: 'What is the data code for the police form?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    prefill: {
      zh: '部分云服务商可生成“公安备案数据码”，在平台上自动带出备案信息；数据码有时效，提交前再生成。',
      en: 'Some clouds issue a “data code” that fills in the police form. It expires, so fetch it just before submitting.',
    },
  },
  statements: [
    {
      from: { seenBy: '2026-01-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['operations-note-2026', 'tencent-police-data-code'],
      value: { word: 'prefill' },
    },
  ],
  examples: [
    {
      name: { zh: '云服务器上的网站', en: 'A website on a cloud server' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'prefill' } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2024-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
