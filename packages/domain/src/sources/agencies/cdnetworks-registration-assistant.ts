import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'cdnetworks-registration-assistant',
  kind: 'agency',
  title: { zh: 'CDNetworks：ICP 备案助手', en: 'CDNetworks: ICP Registration Assistant' },
  issuer: { zh: 'CDNetworks', en: 'CDNetworks' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '服务商的介绍，未注明日期。', en: 'A provider’s presentation of its service, undated.' },
} as const satisfies Source
