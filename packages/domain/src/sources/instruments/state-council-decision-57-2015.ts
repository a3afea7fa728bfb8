import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'state-council-decision-57-2015',
  kind: 'notice',
  title: {
    zh: '国务院关于第一批取消62项中央指定地方实施行政审批事项的决定',
    en: 'Decision of the State Council abolishing the first 62 approvals that localities carry out on central instruction',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国发〔2015〕57号',
  published: '2015-10-14',
  url: 'http://www.gov.cn/zhengce/content/2015-10/14/content_10222.htm',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '文号凭记忆；标题、地址和第八项（取消互联网医疗保健信息服务审核）据腾讯云文档。',
    en: 'The number is from memory; title, address and item 8, which ended the review of healthcare information services, are known from Tencent Cloud’s documents.',
  },
} as const satisfies Source
