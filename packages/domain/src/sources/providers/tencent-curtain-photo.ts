import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tencent-curtain-photo',
  kind: 'provider',
  title: { zh: '腾讯云：办理拍照', en: 'Tencent Cloud: photo at the backdrop' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'unknown',
  cite: 'tencentyun/qcloud-documents:…/办理拍照.md@702fefd6',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '未注明日期，早于电子化核验普及。',
    en: 'Undated, from before electronic verification became universal.',
  },
} as const satisfies Source
