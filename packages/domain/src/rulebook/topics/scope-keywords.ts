/** What helps where the business scope names content that needs an approval but the service does not carry it. */
import { topic } from '../topic.ts'

export default topic({
  id: 'scope-keywords',
  title: {
    zh: '经营范围命中前置审批词、网站却不做，怎么办？',
    en: 'What if the scope names approved content that the service does not carry?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'advice' },
  says: {
    accepted: { zh: '可以交承诺书。', en: 'A letter is accepted.' },
    refused: {
      zh: '不收承诺书，须先到登记机关核减经营范围。',
      en: 'No letter is accepted: the scope must first be reduced at the registry.',
    },
    'except-finance': { zh: '可以交承诺书，金融除外。', en: 'A letter is accepted, except for finance.' },
    'culture-only': {
      zh: '只有“文化”可以交文化承诺书，音乐、动漫等不可。',
      en: 'Only “culture” in general may be met by a culture letter; music, comics and the like may not.',
    },
    'remark-only': { zh: '在备注说明实际用途。', en: 'The remark explains what it is really used for.' },
  },
  statements: [],
  examples: [
    {
      name: { zh: '湖北企业', en: 'A company in Hubei' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hubei' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'refused' } },
    },
    {
      name: { zh: '相近但不同：湖北个人', en: 'Near miss: an individual in Hubei' },
      given: { 'principal.nature': 'individual', 'principal.province': 'hubei' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
