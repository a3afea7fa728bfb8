import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'auto-ai-shanghai-rules',
  kind: 'agency',
  title: { zh: 'auto-ai：上海管局规则', en: 'auto-ai: rules of Shanghai' },
  issuer: { zh: 'auto-ai', en: 'auto-ai' },
  url: 'http://docs.auto-ai.com.cn/beian/beian1/rule/rule3/shanghai',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
