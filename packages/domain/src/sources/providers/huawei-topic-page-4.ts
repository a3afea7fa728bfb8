import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-topic-page-4',
  kind: 'provider',
  title: { zh: '华为云专题页（浙江要求摘录）', en: 'Huawei Cloud topic page (excerpt on Zhejiang)' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://huaweicloud.com/s/JemAmueUqOWei-WSjOiuoeeul-Wei-eahOWMuuWIqyU/t_30_p_4/JUlDUOWkh-ahiCU',
  seen: '2023-09-01',
  checkedOn: '2026-11-21',
  note: {
    zh: '未注明日期；提到 App 备案，不早于 2023-09-01。摘录未标省份，据措辞归于浙江。',
    en: 'Undated; it speaks of App filing, so not before 2023-09-01. The excerpt names no province; attributed to Zhejiang by its wording.',
  },
} as const satisfies Source
