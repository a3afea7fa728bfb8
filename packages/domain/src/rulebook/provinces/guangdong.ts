import { province } from '../province.ts'

export default province({
  id: 'guangdong',
  reviewed: null,
  statements: {
    'distinct-phones': [
      {
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-guangdong-requirements'],
        value: { samePerson: 2, differentPersons: 2 },
      },
    ],
    'footer-number-form': [
      {
        from: { seenBy: '2025-12-31' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-guangdong-requirements', 'huawei-after-approval'],
        value: { word: 'principal' },
      },
    ],
  },
})
