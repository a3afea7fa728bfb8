import { province } from '../province.ts'

export default province({
  id: 'guizhou',
  reviewed: null,
  statements: {
    'order-limit': [
      {
        from: { seenBy: '2021-07-15' },
        standing: 'ca-practice',
        confidence: 'secondary',
        cites: ['tencent-guizhou-requirements'],
        when: { 'principal.kind': 'organisation' },
        value: { max: 5 },
      },
    ],
  },
})
