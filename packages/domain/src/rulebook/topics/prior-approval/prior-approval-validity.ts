/** An approval that is handed in is still valid. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'prior-approval-validity',
  title: { zh: '前置审批文件过期了怎么办？', en: 'What if a prior approval has expired?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: {
    'service.priorApprovals': [
      'news',
      'publishing',
      'education',
      'healthcare',
      'drugs',
      'bulletin-board',
      'culture',
      'audiovisual',
      'ride-hailing',
      'finance',
      'training',
      'games',
      'religion',
    ],
  },
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'valid-for-at-least', of: { expires: 'service.priorApprovalExpires' } },
  says: {
    zh: '提交时前置审批文件须在有效期内。',
    en: 'On submission the prior approval is still valid.',
  },
  fix: { zh: '续期后上传清晰的新文件。', en: 'Renew it, and upload a clear copy of the new one.' },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      value: { months: 0 },
    },
  ],
  examples: [
    {
      name: { zh: '文化许可证上月到期', en: 'A culture licence that expired last month' },
      given: {
        'principal.province': 'hunan',
        'service.priorApprovals': ['culture'],
        'service.priorApprovalExpires': '2026-10-20',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：明年到期', en: 'Near miss: it expires next year' },
      given: {
        'principal.province': 'hunan',
        'service.priorApprovals': ['culture'],
        'service.priorApprovalExpires': '2027-10-20',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '不涉及前置审批', en: 'Nothing that needs an approval' },
      given: { 'principal.province': 'hunan', 'service.priorApprovals': ['none'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
