import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-topic-page-10-guangdong',
  kind: 'provider',
  title: { zh: '华为云专题页（广东要求摘录）', en: 'Huawei Cloud topic page (excerpt on Guangdong)' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://huaweicloud.com/s/JeWNjuS4uuS6kW9ic-S4iuS8oOayoeWPjeW6lCU/t_30_p_10/JUlDUOWkh-ahiCU',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: {
    zh: '未注明日期；提到 App 备案，不早于 2023-09-01。摘录未标省份，据措辞归于广东。',
    en: 'Undated; it speaks of App filing, so not before 2023-09-01. The excerpt names no province; attributed to Guangdong by its wording.',
  },
} as const satisfies Source
