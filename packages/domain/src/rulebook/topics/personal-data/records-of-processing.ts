/** Records of personal data provided to others or entrusted (Regulations on Network Data Security Management, article 12). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'records-of-processing',
  title: { zh: '提供或委托处理个人信息的记录保存多久？', en: 'How long are records of processing kept?' },
  regime: 'personal-data',
  procedures: [],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'three-years': {
      zh: '向他人提供或者委托处理个人信息的，处理情况记录至少保存三年。',
      en: 'Records of personal data provided to others or entrusted to them are kept for at least three years.',
    },
  },
  statements: [
    {
      from: { day: '2025-01-01' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['network-data-regulations'],
      value: { word: 'three-years' },
      note: {
        zh: '第十二条；2025 年 1 月 1 日起施行（第六十四条）。',
        en: 'Article 12; in force since 2025-01-01 (article 64).',
      },
    },
  ],
  examples: [
    {
      name: { zh: '把证件转交接入商', en: 'Papers handed on to the access provider' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'three-years' } },
    },
    {
      name: { zh: '相近但不同：施行之前', en: 'Near miss: before it took effect' },
      given: {},
      on: '2024-12-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
