import type { Source } from '../../vocabulary/source.ts'

/** Filing of Apps, mini-programs and quick-apps. */
export default {
  id: 'miit-notice-105-2023',
  kind: 'notice',
  title: {
    zh: '工业和信息化部关于开展移动互联网应用程序备案工作的通知',
    en: 'MIIT Notice on the Filing of Mobile Internet Apps',
  },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工信部信管〔2023〕105号',
  published: '2023-08-04',
  url: 'https://www.gov.cn/zhengce/zhengceku/202308/content_6897341.htm',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '2023-07-21 签发，2023-08-04 公布；引用的各项据转述。',
    en: 'Signed on 2023-07-21, published on 2023-08-04; the items cited are known from quotations.',
  },
} as const satisfies Source
