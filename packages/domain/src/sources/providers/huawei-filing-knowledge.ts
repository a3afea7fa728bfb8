import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-filing-knowledge',
  kind: 'provider',
  title: { zh: '华为云：备案规则知识', en: 'Huawei Cloud: knowledge of filing rules' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'unknown',
  cite: 'huaweicloud/huaweicloud-skills:skills/cdi/assist/huawei-cloud-icp-rule-consult/references/knowledge-base.md@c54c1bcc',
  seen: '2026-08-23',
  checkedOn: '2026-11-21',
  note: { zh: '仓库版本 2026-08-23。', en: 'Repository as of 2026-08-23.' },
} as const satisfies Source
