import type { Source } from '../../vocabulary/source.ts'

/** What is commercial and what is not, prior approval, the number in the footer, penalties. */
export default {
  id: 'decree-292',
  kind: 'regulation',
  title: { zh: '互联网信息服务管理办法', en: 'Measures for the Administration of Internet Information Services' },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第292号',
  published: '2000-09-25',
  inForce: '2000-09-25',
  amended: ['2011-01-08', '2024-12-06'],
  url: 'https://xzfg.moj.gov.cn/front/law/detail?LawID=1756',
  cite: 'bebetterest/content-rules-corpus:all_rules/china/internet-information-service-management-measures_cn.md',
  seen: '2024-12-06',
  checkedOn: '2026-11-21',
  note: {
    zh: '已核对 2024 年 12 月 6 日修正后的全文（公开语料库中的副本）；第797号令 2025-01-20 施行一节凭记忆，未核实。',
    en: 'The text as amended on 2024-12-06 was read in a public copy. That Decree 797 took effect on 2025-01-20 is from memory, unverified.',
  },
} as const satisfies Source
