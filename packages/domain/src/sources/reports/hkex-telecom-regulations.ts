import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'hkex-telecom-regulations',
  kind: 'press',
  title: {
    zh: '招股书“监管概览”：电信业务分类目录修订',
    en: 'Prospectus “Regulations”: amendment of the service catalogue',
  },
  issuer: { zh: '香港交易所披露文件', en: 'HKEX filing' },
  url: 'https://www.readkong.com/page/regulations-hkex-hkexnews-6372461',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
