import { province } from '../province.ts'

export default province({
  id: 'shanxi',
  reviewed: null,
  statements: {
    'person-in-charge-position': [
      {
        claim: 'huawei',
        from: { seenBy: '2025-12-31' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['huawei-authority-requirements'],
        value: { word: 'required' },
      },
      {
        claim: 'tencent',
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-principal-information'],
        value: { word: 'free' },
      },
    ],
  },
})
