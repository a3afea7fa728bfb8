import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'wechat-prior-approval-types',
  kind: 'platform',
  title: { zh: '微信：查询前置审批类型', en: 'WeChat: query prior-approval types' },
  issuer: { zh: '微信开放平台', en: 'WeChat Open Platform' },
  url: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpNrlxTypes.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '所读页面在第 14 项之后截断。', en: 'The page read is cut after type 14.' },
} as const satisfies Source
