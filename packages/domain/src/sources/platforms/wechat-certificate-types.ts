import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'wechat-certificate-types',
  kind: 'platform',
  title: { zh: '微信：查询备案证件类型', en: 'WeChat: query certificate types for a filing' },
  issuer: { zh: '微信开放平台', en: 'WeChat Open Platform' },
  url: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
