import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-appgallery-filing-faq',
  kind: 'platform',
  title: { zh: '华为应用市场：App 备案常见问题', en: 'Huawei AppGallery: App filing questions' },
  issuer: { zh: '华为应用市场', en: 'Huawei AppGallery' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '据转载，地址未记录。', en: 'Read in a copy, address not recorded.' },
} as const satisfies Source
