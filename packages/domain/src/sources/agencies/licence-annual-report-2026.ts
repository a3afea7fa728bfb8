import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'licence-annual-report-2026',
  kind: 'agency',
  title: { zh: '增值电信许可证 2026 年年报时间', en: 'The licence’s annual report: the window of 2026' },
  issuer: { zh: '11467 商户（49097367）', en: '11467 shop 49097367' },
  url: 'https://m.11467.com/product/d49097367.htm',
  seen: '2026-01-01',
  checkedOn: '2026-11-21',
  note: { zh: '所述为 2026 年年报；仅知年份。', en: 'It speaks of the window of 2026; only the year is known.' },
} as const satisfies Source
