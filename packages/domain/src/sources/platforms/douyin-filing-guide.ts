import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'douyin-filing-guide',
  kind: 'platform',
  title: { zh: '抖音：小程序备案指引', en: 'Douyin: guide to mini-program filing' },
  issuer: { zh: '抖音开放平台', en: 'Douyin Open Platform' },
  url: 'https://developer.open-douyin.com/forum/bulletin/post/655d790541dcfdfb21a9eab4',
  seen: '2023-11-21',
  checkedOn: '2026-11-21',
  note: { zh: '2023-11 至 2024 年间。', en: 'Between November 2023 and 2024.' },
} as const satisfies Source
