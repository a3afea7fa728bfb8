import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'crntt-first-approvals-2025',
  kind: 'press',
  title: {
    zh: '首批 13 家外资企业获增值电信试点批复',
    en: 'First thirteen foreign-invested companies approved in the pilot',
  },
  issuer: { zh: '中国评论新闻网', en: 'China Review News' },
  url: 'http://www.crntt.hk/doc/7_0_107045514_1.html',
  seen: '2025-02-28',
  checkedOn: '2026-11-21',
} as const satisfies Source
