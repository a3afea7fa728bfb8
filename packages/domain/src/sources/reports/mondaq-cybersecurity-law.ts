import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'mondaq-cybersecurity-law',
  kind: 'press',
  title: { zh: '网络安全法首次修正', en: 'First amendment of the Cybersecurity Law' },
  issuer: { zh: 'Mondaq', en: 'Mondaq' },
  url: 'https://www.mondaq.com/china/new-technology/1709436/',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
