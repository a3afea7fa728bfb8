import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-topic-page-8',
  kind: 'provider',
  title: { zh: '华为云专题页（各省要求摘录之三）', en: 'Huawei Cloud topic page (provincial excerpts, page 8)' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://huaweicloud.com/s/JXRla2xh5aSa55So5oi35pyN5Yqh5ZmoJQ/t_30_p_8/JUlDUOWkh-ahiCU',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: {
    zh: '未注明日期；提到 App 备案，不早于 2023-09-01。',
    en: 'Undated; it speaks of App filing, so not before 2023-09-01.',
  },
} as const satisfies Source
