import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'gzidc-filing-rules',
  kind: 'agency',
  title: { zh: 'gzidc.com：备案规则', en: 'gzidc.com: filing rules' },
  issuer: { zh: 'gzidc.com', en: 'gzidc.com' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '仅作旁证；页面地址未记录，2018 至 2022 年间。',
    en: 'A second witness only; page not recorded, between 2018 and 2022.',
  },
} as const satisfies Source
