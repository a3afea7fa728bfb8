/** A letter that no content of the approval list is touched; named by one agency. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-guarantee-letter',
  title: {
    zh: '不涉及前置审批内容，要交保证书吗？',
    en: 'Is a letter of guarantee asked where no approval is needed?',
  },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'principal',
  demand: { kind: 'material' },
  says: {
    zh: '不涉及前置审批内容的，提交{materials}。',
    en: 'Where no content needs prior approval, hand in: {materials}.',
  },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['gangxintong-licence-guide'],
      when: { 'service.priorApprovals': 'none' },
      value: { allOf: ['licence-guarantee-letter'] },
    },
  ],
  examples: [
    {
      name: { zh: '不涉及前置审批', en: 'No content that needs approval' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'service.priorApprovals': ['none'],
      },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：新闻网站交批准文件', en: 'Near miss: a news website hands in its approval' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'service.priorApprovals': ['news'],
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
