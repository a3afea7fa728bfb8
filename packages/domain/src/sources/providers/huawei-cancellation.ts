import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-cancellation',
  kind: 'provider',
  title: { zh: '华为云：备案注销咨询', en: 'Huawei Cloud: cancelling a filing' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://support.huaweicloud.com/pi-icp/icp_03_0009.html',
  cite: 'huaweicloud/huaweicloud-skills:skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案注销咨询.md@c54c1bcc',
  seen: '2025-12-31',
  checkedOn: '2026-11-21',
  note: {
    zh: '华为云文档 2025-12-31 版，2026-07-02 汇编。',
    en: 'Huawei Cloud documents of 2025-12-31, compiled on 2026-07-02.',
  },
} as const satisfies Source
