import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-hainan-requirements',
  kind: 'provider',
  title: { zh: '华为云：海南管局要求', en: 'Huawei Cloud: requirements of Hainan' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://support.huaweicloud.com/prepare-icp/icp_02_0023.html',
  seen: '2021-01-29',
  checkedOn: '2026-11-21',
} as const satisfies Source
