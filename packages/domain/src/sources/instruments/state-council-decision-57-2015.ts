import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'state-council-decision-57-2015',
  kind: 'notice',
  title: {
    zh: '国务院关于取消行政审批事项的决定（2015年）',
    en: 'Decision of the State Council on abolishing approvals (2015)',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国发〔2015〕57号',
  published: '2015-10-14',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '标题为概括，文号凭记忆；取消医疗保健信息服务前置审批据腾讯云文档。',
    en: 'The title is descriptive and the number from memory; that the approval for healthcare information ended is known from Tencent Cloud’s documents.',
  },
} as const satisfies Source
