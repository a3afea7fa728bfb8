/** 广西 What the authority of Guangxi asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-guangxi-requirements'] } as const

export default province({
  id: 'guangxi',
  reviewed: null,
  statements: {
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['tencent-guangxi-requirements', 'huawei-authority-requirements', 'tencent-principal-information'],
        value: { word: 'required' },
      },
    ],
    'individual-from-elsewhere': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-authority-requirements'], value: {} },
    ],
    'emergency-phone': [{ ...tencent, value: {} }],
    'emergency-phone-differs': [{ ...tencent, value: {} }],
  },
})
