import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-filing-change',
  kind: 'provider',
  title: { zh: '华为云：备案变更咨询', en: 'Huawei Cloud: changing a filing' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://support.huaweicloud.com/pi-icp/icp_03_0007.html',
  cite: 'huaweicloud/huaweicloud-skills:skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案变更咨询.md@c54c1bcc',
  seen: '2025-11-19',
  checkedOn: '2026-11-21',
  note: {
    zh: '所依文档为 2025-11-19 与 2026-05-27，取较早者。',
    en: 'From documents of 2025-11-19 and 2026-05-27; the earlier is taken.',
  },
} as const satisfies Source
