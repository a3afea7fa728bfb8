import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'state-council-abolition-2010',
  kind: 'notice',
  title: {
    zh: '国务院关于第五批取消和下放管理层级行政审批项目的决定',
    en: 'Decision of the State Council on the fifth batch of approvals abolished or delegated',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  url: 'http://www.mofcom.gov.cn/aarticle/b/g/201008/20100807074272.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '2010 年取消电子公告服务专项审批；地址据腾讯云文档，文号未记录。',
    en: 'It abolished the special approval of bulletin boards in 2010; known, with the address, from Tencent Cloud’s documents; number not recorded.',
  },
} as const satisfies Source
