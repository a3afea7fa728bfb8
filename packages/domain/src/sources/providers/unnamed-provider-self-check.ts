import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'unnamed-provider-self-check',
  kind: 'provider',
  title: { zh: '某服务商：电子化备案退回自查表', en: 'Unnamed provider: self-check of returned filings' },
  issuer: { zh: '发布者不详', en: 'Publisher not recorded' },
  anonymous: true,
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '地址未记录，未注明日期。', en: 'Address not recorded, undated.' },
} as const satisfies Source
