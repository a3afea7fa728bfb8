import { province } from '../province.ts'

export default province({
  id: 'hubei',
  reviewed: null,
  statements: {
    'order-limit': [
      {
        from: { seenBy: '2025-12-31' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-hubei-requirements', 'huawei-filing-policy'],
        value: { max: 1 },
      },
    ],
  },
})
