import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'lawrefbook-laws',
  kind: 'dataset',
  title: { zh: 'LawRefBook 法律法规库', en: 'LawRefBook collection of laws' },
  issuer: { zh: 'LawRefBook', en: 'LawRefBook' },
  url: 'https://github.com/LawRefBook/Laws',
  cite: 'LawRefBook/Laws',
  seen: '2025-04-19',
  checkedOn: '2026-11-21',
} as const satisfies Source
