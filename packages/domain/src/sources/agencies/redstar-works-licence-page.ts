import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'redstar-works-licence-page',
  kind: 'agency',
  title: { zh: 'REDSTAR Works：什么是 ICP 许可证？', en: 'REDSTAR Works: What is an ICP License?' },
  issuer: { zh: 'REDSTAR Works', en: 'REDSTAR Works' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '代理机构的说法，未注明日期；把备案号称作许可证号。',
    en: 'An agency’s claims, undated: it calls the filing number a licence number.',
  },
} as const satisfies Source
