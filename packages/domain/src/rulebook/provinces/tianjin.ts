import { province } from '../province.ts'

export default province({
  id: 'tianjin',
  reviewed: null,
  statements: {
    'phone-of-another-client': [
      {
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-tianjin-requirements'],
        value: {},
      },
    ],
    'minimum-age': [
      {
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-tianjin-requirements'],
        value: { years: 16 },
      },
    ],
    'guardian-papers': [
      {
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-tianjin-requirements'],
        value: { years: 18, allOf: ['guardian-identity', 'household-register-pages'] },
      },
    ],
  },
})
