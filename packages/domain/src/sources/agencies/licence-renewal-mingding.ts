import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'licence-renewal-mingding',
  kind: 'agency',
  title: { zh: '许可证续期常见问题', en: 'Questions on renewing the licence' },
  issuer: { zh: 'mingdingkeji.com', en: 'mingdingkeji.com' },
  url: 'https://mingdingkeji.com/news/wenti/345.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
