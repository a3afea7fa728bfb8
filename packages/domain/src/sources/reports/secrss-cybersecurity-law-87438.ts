import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'secrss-cybersecurity-law-87438',
  kind: 'press',
  title: { zh: '网络安全法修正评述', en: 'Commentary on the amended Cybersecurity Law' },
  issuer: { zh: '安全内参', en: 'SecRSS' },
  url: 'https://www.secrss.com/articles/87438',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
