import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'incorpchina-licence-page',
  kind: 'agency',
  title: { zh: 'IncorpChina：ICP 许可证', en: 'IncorpChina: ICP licence' },
  issuer: { zh: 'IncorpChina', en: 'IncorpChina' },
  url: 'https://incorpchina.com/services/icp-license',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '代理机构的说法，未注明日期。', en: 'An agency’s claims, undated.' },
} as const satisfies Source
