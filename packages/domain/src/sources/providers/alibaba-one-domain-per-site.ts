import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'alibaba-one-domain-per-site',
  kind: 'provider',
  title: {
    zh: '阿里云：备案常见问题（一站一域名）',
    en: 'Alibaba Cloud: filing questions (one domain name per website)',
  },
  issuer: { zh: '阿里云', en: 'Alibaba Cloud' },
  url: 'https://help.aliyun.com/en/dws/faq-about-icp-filing',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
