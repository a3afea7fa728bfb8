import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-app-filing',
  kind: 'provider',
  title: { zh: '华为云：App 备案咨询', en: 'Huawei Cloud: App filing' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'unknown',
  cite: 'huaweicloud/huaweicloud-skills:skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/topics/App备案咨询.md@c54c1bcc',
  seen: '2025-09-24',
  checkedOn: '2026-11-21',
  note: {
    zh: '汇编于 2026-07-02，所依文档为 2025-09 至 2026-05；取最早的日期。',
    en: 'Compiled on 2026-07-02 from documents of 2025-09 to 2026-05; the earliest is taken.',
  },
} as const satisfies Source
