import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'wechat-apply-filing',
  kind: 'platform',
  title: { zh: '微信：申请小程序备案', en: 'WeChat: apply for a mini-program filing' },
  issuer: { zh: '微信开放平台', en: 'WeChat Open Platform' },
  url: 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_applyicpfiling',
  cite: 'binarywang/WxJava:WxOpenApplyIcpFilingParam',
  seen: '2024-08-14',
  checkedOn: '2026-11-21',
  note: { zh: '字段说明另见 WxJava（2024-08-14）。', en: 'Field comments also in WxJava (2024-08-14).' },
} as const satisfies Source
