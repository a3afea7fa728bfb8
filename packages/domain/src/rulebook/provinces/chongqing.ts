/** 重庆 What the authority of Chongqing asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2023-09-01' },
  cites: [
    'tencent-chongqing-requirements',
    'huawei-topic-page-10',
    'tencent-principal-information',
    'tencent-materials-list',
  ],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-chongqing-requirements'] } as const
const tencentAndHuaweiTopicPage = {
  ...practice,
  from: { seenBy: '2023-09-01' },
  cites: ['tencent-chongqing-requirements', 'huawei-topic-page-10'],
} as const
const individual = { 'principal.kind': 'individual' } as const

export default province({
  id: 'chongqing',
  reviewed: null,
  statements: {
    'minimum-age': [{ ...tencent, when: individual, value: { years: 16 } }],
    'proof-of-the-young': [
      { ...tencent, when: individual, value: { years: 18, oneOf: ['employment-proof', 'income-proof'] } },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'emergency-phone-differs': [{ ...tencentAndHuaweiTopicPage, value: {} }],
    'phone-of-another-client': [{ ...tencentAndHuaweiTopicPage, value: {} }],
  },
})
