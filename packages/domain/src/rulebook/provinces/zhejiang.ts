/** 浙江 What the authority of Zhejiang asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const others = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: ['tencent-zhejiang-requirements', 'huawei-authority-requirements', 'tencent-materials-list'],
} as const
const several = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: [
    'tencent-zhejiang-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-4',
    'xiaosb-zhejiang-rules',
  ],
} as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const

export default province({
  id: 'zhejiang',
  reviewed: null,
  statements: {
    'minimum-age': [
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['tencent-zhejiang-requirements', 'huawei-topic-page-4'],
        value: { years: 18 },
      },
    ],
    'person-in-charge-position': [
      { ...several, value: { word: 'required' } },
      { ...several, when: publicBody, value: { word: 'with-letter' } },
    ],
    'principal-authorisation-letter': [
      {
        ...several,
        value: null,
        says: {
          zh: '只有事业单位和党政机关可以用授权书。',
          en: 'Only public institutions and government bodies may use a letter.',
        },
      },
      {
        ...several,
        when: publicBody,
        value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] },
      },
    ],
    'identity-document-validity': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['tencent-zhejiang-requirements', 'huawei-authority-requirements'],
        value: { months: 3 },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...others,
        value: null,
        says: {
          zh: '外省个人补交居住等证明后可以备案。',
          en: 'An individual from another province may file here with proof of residence.',
        },
      },
    ],
    'residence-permit': [{ ...others, value: { oneOf: ['residence-permit', 'temporary-residence-permit'] } }],
    'domain-name-validity': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-authority-requirements', 'xiaosb-zhejiang-rules'],
        value: { months: 3 },
      },
    ],
  },
})
