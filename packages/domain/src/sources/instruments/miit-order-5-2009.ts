import type { Source } from '../../vocabulary/source.ts'

/** The licence as it stood before 2017-09-01. */
export default {
  id: 'miit-order-5-2009',
  kind: 'rule',
  title: {
    zh: '电信业务经营许可管理办法（2009年）',
    en: 'Administrative Measures for Telecommunications Business Licensing (2009)',
  },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工业和信息化部令第5号',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '已被 2017 年第42号令取代，仅供对照旧案。', en: 'Replaced by Order 42 of 2017; kept for old cases.' },
} as const satisfies Source
