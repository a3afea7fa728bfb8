import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'miit-mini-program-verification',
  kind: 'platform',
  title: {
    zh: '“ICP电子化核验”小程序的服务商说明',
    en: 'A provider’s page on the ministry’s mini-program for electronic verification',
  },
  issuer: { zh: '发布者不详', en: 'Publisher not recorded' },
  anonymous: true,
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '地址未记录。', en: 'Address not recorded.' },
} as const satisfies Source
