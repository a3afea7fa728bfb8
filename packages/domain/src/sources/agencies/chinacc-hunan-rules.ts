import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'chinacc-hunan-rules',
  kind: 'agency',
  title: { zh: 'chinacc.net：湖南省备案审核规则', en: 'chinacc.net: review rules of Hunan' },
  issuer: { zh: 'chinacc.net', en: 'chinacc.net' },
  url: 'https://chinacc.net/help/article/36.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期，2018 年以后。', en: 'Undated, after 2018.' },
} as const satisfies Source
