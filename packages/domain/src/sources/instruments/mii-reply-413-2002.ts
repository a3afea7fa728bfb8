import type { Source } from '../../vocabulary/source.ts'

/** What counts as commercial. */
export default {
  id: 'mii-reply-413-2002',
  kind: 'notice',
  title: {
    zh: '关于经营性互联网信息服务认定的复函',
    en: 'Reply on What Counts as a Commercial Internet Information Service',
  },
  issuer: { zh: '信息产业部', en: 'Ministry of Information Industry' },
  number: '信部电〔2002〕413号',
  url: 'https://m.trustexporter.com/m21-d307442.htm',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '标题为概括；地址为引用该文的页面。',
    en: 'The title is descriptive; the address is a page that quotes the text.',
  },
} as const satisfies Source
