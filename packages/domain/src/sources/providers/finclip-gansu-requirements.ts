import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'finclip-gansu-requirements',
  kind: 'provider',
  title: { zh: 'FinClip：甘肃管局备案要求', en: 'FinClip: requirements of Gansu' },
  issuer: { zh: '腾讯云', en: 'Tencent Cloud' },
  url: 'https://finclip.com/mop/document/operate/city-guidelines/gansu.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；转载自腾讯云的规则。', en: 'Undated; a copy of Tencent Cloud’s rules.' },
} as const satisfies Source
