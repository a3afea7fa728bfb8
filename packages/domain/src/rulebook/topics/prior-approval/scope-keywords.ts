/** What helps where the business scope names content that needs an approval but the service does not carry it. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'scope-keywords',
  title: {
    zh: '经营范围命中前置审批词、网站却不做，怎么办？',
    en: 'What if the scope names approved content that the service does not carry?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'scope-is-acceptable', of: { mentions: 'principal.scopeMentionsApproval' } },
  says: {
    accepted: {
      zh: '经营范围含须审批的业务而不涉及的，可以交承诺书。',
      en: 'Where the scope names something that needs approval though it is not done, a letter is accepted.',
    },
    refused: {
      zh: '经营范围含须审批的业务的，不收承诺书，须先到登记机关核减经营范围。',
      en: 'Where the scope names something that needs approval, no letter is accepted: the scope is first reduced at the registry.',
    },
    'except-finance': {
      zh: '经营范围含须审批的业务而不涉及的，可以交承诺书，金融除外。',
      en: 'Where the scope names something that needs approval though it is not done, a letter is accepted, except for finance.',
    },
    'culture-only': {
      zh: '经营范围含“文化”而不涉及审批内容的，可以交文化承诺书；音乐、动漫等不可。',
      en: 'Where the scope names “culture” in general, a culture letter is accepted; for music, comics and the like it is not.',
    },
    'remark-only': {
      zh: '经营范围含须审批的业务而不涉及的，在备注说明实际用途。',
      en: 'Where the scope names something that needs approval though it is not done, the remark explains the real use.',
    },
  },
  fix: {
    zh: '先到登记机关核减经营范围，或取得批准。',
    en: 'Have the scope reduced at the registry, or obtain the approval.',
  },
  statements: [],
  examples: [
    {
      name: { zh: '湖北企业，范围含须审批的业务', en: 'A Hubei company whose scope names such a thing' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hubei',
        'principal.scopeMentionsApproval': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise', value: { word: 'refused' } },
    },
    {
      name: { zh: '相近但不同：湖北企业，范围不含', en: 'Near miss: a Hubei company whose scope does not' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hubei',
        'principal.scopeMentionsApproval': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：安徽企业可以交承诺书', en: 'Near miss: in Anhui a letter is accepted' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'anhui',
        'principal.scopeMentionsApproval': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null, value: { word: 'accepted' } },
    },
  ],
})
