import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'nawang-filing-rules',
  kind: 'agency',
  title: { zh: '纳网：备案规则', en: 'Nawang: filing rules' },
  issuer: { zh: '纳网', en: 'Nawang' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '仅作旁证；页面地址未记录，2018 至 2022 年间。',
    en: 'A second witness only; page not recorded, between 2018 and 2022.',
  },
} as const satisfies Source
