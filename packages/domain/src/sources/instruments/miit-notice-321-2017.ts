import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'miit-notice-321-2017',
  kind: 'notice',
  title: {
    zh: '工业和信息化部关于电信业务经营许可年报的通知',
    en: 'MIIT notice on the annual report of telecommunications licence holders',
  },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工信部信管〔2017〕321号',
  url: 'http://hy1518.com/newsinfo/97923.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '标题为概括；据广东 2018 年年报通知的转载。',
    en: 'The title is descriptive; known from a copy of Guangdong’s annual-report notice of 2018.',
  },
} as const satisfies Source
