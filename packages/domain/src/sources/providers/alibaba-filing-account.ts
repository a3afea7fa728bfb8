import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-filing-account',
  kind: 'provider',
  title: { zh: '阿里云：备案账号', en: 'Alibaba Cloud: account for a filing' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/create-an-alibaba-cloud-account-to-apply-for-an-icp-filing',
  seen: '2025-04-23',
  checkedOn: '2026-11-21',
} as const satisfies Source
