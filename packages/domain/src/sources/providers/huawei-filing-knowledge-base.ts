import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-filing-knowledge-base',
  kind: 'provider',
  title: { zh: '华为云：备案知识库', en: 'Huawei Cloud: filing knowledge base' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'unknown',
  cite: 'huaweicloud/huaweicloud-skills:skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/@c54c1bcc',
  seen: '2025-09-24',
  checkedOn: '2026-11-21',
  note: {
    zh: '汇编于 2026-07-02 与 2026-07-07，所依文档为 2025-09 至 2026-05；取最早一份的日期。',
    en: 'Compiled on 2026-07-02 and 2026-07-07 from documents of 2025-09 to 2026-05; the earliest is taken.',
  },
} as const satisfies Source
