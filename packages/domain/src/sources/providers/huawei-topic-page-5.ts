import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-topic-page-5',
  kind: 'provider',
  title: { zh: '华为云专题页（各省要求摘录之一）', en: 'Huawei Cloud topic page (provincial excerpts, page 5)' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://huaweicloud.com/s/JWphc3BlcueJqeiBlOe9keW5s-WPsCU/t_30_p_5/JUlDUOWkh-ahiCU',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: {
    zh: '未注明日期；提到 App 备案，不早于 2023-09-01。',
    en: 'Undated; it speaks of App filing, so not before 2023-09-01.',
  },
} as const satisfies Source
