import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'cloudflare-china-network',
  kind: 'provider',
  title: { zh: 'Cloudflare：中国网络的 ICP 说明', en: 'Cloudflare: ICP in its China Network' },
  issuer: { zh: 'Cloudflare', en: 'Cloudflare' },
  url: 'unknown',
  cite: 'cloudflare/cloudflare-docs:src/content/docs/china-network/concepts/icp.mdx',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '文档仓库中的页面，未注明日期。', en: 'A page of the documentation’s repository, undated.' },
} as const satisfies Source
