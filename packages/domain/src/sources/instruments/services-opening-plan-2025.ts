import type { Source } from '../../vocabulary/source.ts'

/** No cap for app stores (B25) and end-user access in the comprehensive-pilot regions. */
export default {
  id: 'services-opening-plan-2025',
  kind: 'notice',
  title: {
    zh: '加快推进服务业扩大开放综合试点工作方案',
    en: 'Work Plan for Accelerating the Comprehensive Pilots of Opening the Service Sector',
  },
  issuer: { zh: '商务部', en: 'Ministry of Commerce' },
  url: 'https://www.investsh.org.cn/cn/investsh/ywjqs/2025062711583592722085',
  seen: '2025-06-27',
  checkedOn: '2026-11-21',
  note: {
    zh: '2025 年 4 月发布；地址为上海投资促进机构的页面。',
    en: 'Issued in April 2025; the address is a page of Shanghai’s investment agency.',
  },
} as const satisfies Source
