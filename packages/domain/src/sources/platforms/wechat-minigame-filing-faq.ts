import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'wechat-minigame-filing-faq',
  kind: 'platform',
  title: { zh: '微信小游戏：备案常见问题', en: 'WeChat mini-games: filing questions' },
  issuer: { zh: '微信开放平台', en: 'WeChat Open Platform' },
  url: 'https://developers.weixin.qq.com/minigame/en/product/record/record_faq.html',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: { zh: '2023 至 2024 年间。', en: 'Between 2023 and 2024.' },
} as const satisfies Source
