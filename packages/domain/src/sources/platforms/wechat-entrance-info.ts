import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'wechat-entrance-info',
  kind: 'platform',
  title: { zh: '微信：获取小程序备案状态', en: 'WeChat: state of a mini-program’s filing' },
  issuer: { zh: '微信开放平台', en: 'WeChat Open Platform' },
  url: 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_geticpentranceinfo',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '2023 至 2026 年间，未注明日期。', en: 'Between 2023 and 2026, undated.' },
} as const satisfies Source
