import type { Source } from '../../vocabulary/source.ts'

/** The filing itself: who files, with whom, within which time, and what it costs to neglect it. */
export default {
  id: 'order-33-2005',
  kind: 'rule',
  title: {
    zh: '非经营性互联网信息服务备案管理办法',
    en: 'Measures for the Administration of the Filing of Non-commercial Internet Information Services',
  },
  issuer: { zh: '信息产业部', en: 'Ministry of Information Industry' },
  number: '信息产业部令第33号',
  published: '2005-02-08',
  inForce: '2005-03-20',
  url: 'https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '第5、7、12、13、14、22、23、25条见于公开摘录与转载，其余条文凭记忆。部网站 2024 年重新登载，是否经修改尚未查明。',
    en: 'Articles 5, 7, 12, 13, 14, 22, 23 and 25 were read in public extracts and copies, the others are from memory. The ministry published it again in 2024; whether that text was amended is not established.',
  },
} as const satisfies Source
