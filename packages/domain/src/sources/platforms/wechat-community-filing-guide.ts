import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'wechat-community-filing-guide',
  kind: 'platform',
  title: { zh: '微信社区：小程序备案指引', en: 'WeChat community: guide to mini-program filing' },
  issuer: { zh: '微信开放平台', en: 'WeChat Open Platform' },
  url: 'https://developers.weixin.qq.com/community/develop/article/doc/000aca82d841f035b351e114f6b013',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: { zh: '2023 至 2024 年间。', en: 'Between 2023 and 2024.' },
} as const satisfies Source
