import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-qinghai-rules',
  kind: 'provider',
  title: { zh: '阿里云：青海备案规则', en: 'Alibaba Cloud: filing rules of Qinghai' },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-qinghai',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期；版面为 2022 至 2023 年的样式。', en: 'Undated; its layout is that of 2022 to 2023.' },
} as const satisfies Source
