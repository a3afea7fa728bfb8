import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'wechat-subject-types',
  kind: 'platform',
  title: { zh: '微信：查询备案主体性质', en: 'WeChat: query the natures of principals' },
  issuer: { zh: '微信开放平台', en: 'WeChat Open Platform' },
  url: 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_queryicpsubjecttypes.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
