/** 陕西 What the authority of Shaanxi asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2025-12-31' },
  cites: ['tencent-shaanxi-requirements', 'huawei-filing-policy', 'tencent-principal-information'],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-shaanxi-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const

export default province({
  id: 'shaanxi',
  reviewed: null,
  statements: {
    'minimum-age': [{ ...tencent, when: organisation, value: { years: 18 } }],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      {
        ...several,
        value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] },
        note: { zh: '由法定代表人签字并盖章。', en: 'Signed by the legal representative and sealed.' },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-filing-policy'],
        value: null,
        says: { zh: '接受外省个人备案。', en: 'An individual from another province may file here.' },
      },
    ],
    'phone-province': [{ ...tencent, when: individual, value: { word: 'required' } }],
  },
})
