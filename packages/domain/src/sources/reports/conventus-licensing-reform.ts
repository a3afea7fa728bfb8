import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'conventus-licensing-reform',
  kind: 'press',
  title: { zh: '电信许可管理办法修订征求意见稿评述', en: 'Commentary on the draft revision of the licensing measures' },
  issuer: { zh: 'Conventus Law', en: 'Conventus Law' },
  url: 'https://conventuslaw.com/report/china-released-for-public-comment-draft-revisions',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
