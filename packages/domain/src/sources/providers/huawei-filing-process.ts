import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-filing-process',
  kind: 'provider',
  title: { zh: '华为云：备案流程咨询', en: 'Huawei Cloud: the filing process' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'unknown',
  cite: 'huaweicloud/huaweicloud-skills:skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/procedures/备案流程咨询.md@c54c1bcc',
  seen: '2025-09-24',
  checkedOn: '2026-11-21',
  note: {
    zh: '所依文档为 2025-09-24 至 2026-05-19，取最早者。',
    en: 'From documents of 2025-09-24 to 2026-05-19; the earliest is taken.',
  },
} as const satisfies Source
