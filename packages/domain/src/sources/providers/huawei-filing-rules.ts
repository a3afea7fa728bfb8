import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'huawei-filing-rules',
  kind: 'provider',
  title: { zh: '华为云：备案规则数据', en: 'Huawei Cloud: filing rules data' },
  issuer: { zh: '华为云', en: 'Huawei Cloud' },
  url: 'https://support.huaweicloud.com/prepare-icp/icp_02_0005.html',
  cite: 'huaweicloud/huaweicloud-skills:skills/cdi/assist/huawei-cloud-icp-rule-consult/references/filing-rules.yml@c54c1bcc',
  seen: '2026-08-23',
  checkedOn: '2026-11-21',
  note: { zh: '仓库版本 2026-08-23。', en: 'Repository as of 2026-08-23.' },
} as const satisfies Source
