/** 西藏 What the authority of Tibet asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huaweiTopicPage = { ...practice, from: { seenBy: '2023-09-01' }, cites: ['huawei-topic-page-5'] } as const
const tencentAndHuaweiTopicPage = {
  ...practice,
  from: { seenBy: '2023-09-01' },
  cites: ['tencent-tibet-requirements', 'huawei-topic-page-5'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const

export default province({
  id: 'tibet',
  reviewed: null,
  statements: {
    'minimum-age': [{ ...tencentAndHuaweiTopicPage, when: organisation, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: [
          'tencent-tibet-requirements',
          'huawei-topic-page-5',
          'huawei-preparation',
          'tencent-principal-information',
        ],
        value: { word: 'required' },
      },
    ],
    'individual-from-elsewhere': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-preparation'], value: {} },
    ],
    'phone-province': [{ ...huaweiTopicPage, value: { word: 'free' } }],
    'emergency-phone-differs': [{ ...huaweiTopicPage, value: {} }],
    'domain-name-holder': [
      { ...tencentAndHuaweiTopicPage, part: 'province', when: organisation, value: { holders: ['principal'] } },
    ],
  },
})
