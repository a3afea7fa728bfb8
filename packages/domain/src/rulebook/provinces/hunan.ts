/** 湖南 What the authority of Hunan asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const chinacc = { ...practice, from: { seenBy: '2026-11-21' }, cites: ['chinacc-hunan-rules'] } as const
const several = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: [
    'tencent-hunan-requirements',
    'huawei-authority-requirements',
    'huawei-topic-page-12',
    'tencent-principal-information',
    'chinacc-hunan-rules',
    'tencent-materials-list',
  ],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const

export default province({
  id: 'hunan',
  reviewed: null,
  statements: {
    'order-limit': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['tencent-hunan-requirements', 'huawei-authority-requirements', 'huawei-filing-process'],
        value: { max: 1 },
      },
    ],
    'minimum-age': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['tencent-hunan-requirements', 'huawei-authority-requirements'],
        value: { years: 18 },
      },
    ],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      { ...several, value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] } },
    ],
    'phone-province': [
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['tencent-hunan-requirements', 'huawei-topic-page-12'],
        claim: 'own-number',
        value: { word: 'own-number' },
        note: { zh: '须能接听并配合真实性核验电话。', en: 'It is answered: a call to verify follows.' },
      },
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-authority-requirements'],
        claim: 'hunan-number',
        when: individual,
        value: { word: 'required' },
      },
      { ...chinacc, claim: 'hunan-number', when: organisation, value: { word: 'required' } },
    ],
    'domain-name-validity': [{ ...chinacc, value: { months: 3 } }],
  },
})
