import type { Source } from '../../vocabulary/source.ts'

/** One domain name, one number. */
export default {
  id: 'miit-notice-633-2019',
  kind: 'notice',
  title: {
    zh: '关于调整非经营性互联网信息服务备案编号规则的通知',
    en: 'Notice Adjusting the Numbering Rule of Non-commercial Filings',
  },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工信管函〔2019〕633号',
  inForce: '2019-04-22',
  url: 'http://www.zhaiyijian.com/news577.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '地址为转载。', en: 'The address is a copy.' },
} as const satisfies Source
