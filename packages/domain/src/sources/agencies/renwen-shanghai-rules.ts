import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'renwen-shanghai-rules',
  kind: 'agency',
  title: { zh: 'renwen.com：管局规则-上海', en: 'renwen.com: rules of Shanghai' },
  issuer: { zh: 'renwen.com', en: 'renwen.com' },
  url: 'https://renwen.com/faq/beian/rumen/gediquguanjubeianyaoqiu/212.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
