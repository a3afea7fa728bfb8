import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'unidentified-beijing-rules-2025',
  kind: 'provider',
  title: { zh: '北京备案规则（2025-01-02）', en: 'Beijing filing rules (2025-01-02)' },
  issuer: { zh: '未具名云厂商', en: 'Unidentified cloud provider' },
  anonymous: true,
  url: 'unknown',
  seen: '2025-01-02',
  checkedOn: '2026-11-21',
  note: {
    zh: '厂商不详，地址未记录；不能排除与已引用的厂商为同一家。',
    en: 'The provider is not identified and the address not recorded; it may be one of the providers cited elsewhere.',
  },
} as const satisfies Source
