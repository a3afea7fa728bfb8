/** 服务内容 What a service offers, with the ministry's codes: powers of two, two of them beyond 32 bits (source filing-console-front-end). */
import type { Dictionary } from './entry.ts'

export const serviceContents = {
  'instant-messaging': { code: '1', title: { zh: '即时通信', en: 'Instant messaging' } },
  'search-engine': { code: '2', title: { zh: '搜索引擎', en: 'Search engine' } },
  'general-portal': { code: '4', title: { zh: '综合门户', en: 'General portal' } },
  webmail: { code: '8', title: { zh: '网上邮局', en: 'Webmail' } },
  'online-news': { code: '16', title: { zh: '网络新闻', en: 'Online news' } },
  blog: { code: '32', title: { zh: '博客/个人空间', en: 'Blog or personal space' } },
  advertising: { code: '64', title: { zh: '网络广告/信息', en: 'Advertising or information' } },
  'organisation-site': { code: '128', title: { zh: '单位门户网站', en: 'Website of an organisation' } },
  shopping: { code: '256', title: { zh: '网络购物', en: 'Online shopping' } },
  payment: { code: '512', title: { zh: '网上支付', en: 'Online payment' } },
  banking: { code: '1024', title: { zh: '网上银行', en: 'Online banking' } },
  securities: { code: '2048', title: { zh: '网上炒股/股票基金', en: 'Securities and funds' } },
  games: { code: '4096', title: { zh: '网络游戏', en: 'Online games' } },
  music: { code: '8192', title: { zh: '网络音乐', en: 'Online music' } },
  video: { code: '16384', title: { zh: '网络影视', en: 'Online film and video' } },
  pictures: { code: '32768', title: { zh: '网络图片', en: 'Pictures' } },
  software: { code: '65536', title: { zh: '网络软件/下载', en: 'Software and downloads' } },
  jobs: { code: '131072', title: { zh: '网上求职', en: 'Job search' } },
  dating: { code: '262144', title: { zh: '网上交友/婚介', en: 'Friends and dating' } },
  property: { code: '524288', title: { zh: '网上房产', en: 'Property' } },
  education: { code: '1048576', title: { zh: '网络教育', en: 'Online education' } },
  'site-building': { code: '2097152', title: { zh: '网站建设', en: 'Website building' } },
  wap: { code: '4194304', title: { zh: 'WAP', en: 'WAP' } },
  other: { code: '8388608', title: { zh: '其他', en: 'Other' } },
  app: { code: '134217728', title: { zh: 'APP', en: 'App' } },
  'peer-lending': { code: '268435456', title: { zh: '网络借贷信息中介 P2P', en: 'Peer-to-peer lending information' } },
  'equity-crowdfunding': { code: '536870912', title: { zh: '互联网股权融资', en: 'Equity crowdfunding' } },
  insurance: { code: '1073741824', title: { zh: '互联网保险', en: 'Online insurance' } },
  'cross-sector-finance': {
    code: '2147483648',
    title: { zh: '互联网跨界金融及资产管理', en: 'Cross-sector finance and asset management' },
  },
  'non-bank-payment': { code: '4294967296', title: { zh: '网上非银支付', en: 'Non-bank online payment' } },
} as const satisfies Dictionary
export type ServiceContent = keyof typeof serviceContents
