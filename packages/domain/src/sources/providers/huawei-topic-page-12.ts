import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-topic-page-12',
  kind: 'provider',
  title: { zh: '华为云专题页（各省要求摘录之五）', en: 'Huawei Cloud topic page (provincial excerpts, page 12)' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://huaweicloud.com/s/JeS6keacjeWKoeS4reW_gyU/t_30_p_12/JUlDUOWkh-ahiCU',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: {
    zh: '未注明日期；提到 App 备案，不早于 2023-09-01。',
    en: 'Undated; it speaks of App filing, so not before 2023-09-01.',
  },
} as const satisfies Source
