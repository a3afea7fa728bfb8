import { province } from '../province.ts'

export default province({
  id: 'qinghai',
  reviewed: null,
  statements: {
    'minimum-age': [
      {
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-qinghai-requirements'],
        value: { years: 18 },
      },
    ],
    'proof-of-the-young': [
      {
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-qinghai-requirements'],
        when: { 'principal.kind': 'individual' },
        value: { years: 22, oneOf: ['study-proof', 'employment-proof'] },
      },
    ],
  },
})
