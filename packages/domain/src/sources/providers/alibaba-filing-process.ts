import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-filing-process',
  kind: 'provider',
  title: { zh: '阿里云：备案流程', en: 'Alibaba Cloud: the filing process' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/icp-filing-application-overview',
  seen: '2026-03-16',
  checkedOn: '2026-11-21',
  note: { zh: '据 2026-03-16 的第三方副本。', en: 'Read in a third party’s copy of 2026-03-16.' },
} as const satisfies Source
