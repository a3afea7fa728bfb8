import { province } from '../province.ts'

export default province({
  id: 'hebei',
  reviewed: null,
  statements: {
    'domain-name-validity': [
      {
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-hebei-requirements'],
        value: { months: 3 },
      },
    ],
  },
})
