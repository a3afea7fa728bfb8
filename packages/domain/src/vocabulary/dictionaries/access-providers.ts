/**
 * 接入商 Access providers and mini-program platforms whose own pages the book cites: what they are called, and other names a
 * case may give them. A case may name any other: what one provider asks is then not asked there.
 */
import type { Text } from '../text.ts'

type AccessProvider = {
  readonly title: Text
  /** Any of these within what was typed means it. */
  readonly names: readonly string[]
}

export const accessProviders = {
  alibaba: {
    title: { zh: '阿里云', en: 'Alibaba Cloud' },
    names: ['阿里', 'Alibaba Cloud', 'Aliyun'],
  },
  tencent: {
    title: { zh: '腾讯云', en: 'Tencent Cloud' },
    names: ['腾讯', 'Tencent Cloud'],
  },
  huawei: {
    title: { zh: '华为云', en: 'Huawei Cloud' },
    names: ['华为', 'Huawei Cloud'],
  },
  volcengine: {
    title: { zh: '火山引擎', en: 'Volcengine' },
    names: ['火山引擎', 'Volcengine'],
  },
  inspur: {
    title: { zh: '浪潮云', en: 'Inspur Cloud' },
    names: ['浪潮', 'Inspur'],
  },
  vianet: {
    title: { zh: '世纪互联', en: '21Vianet' },
    names: ['世纪互联', '21Vianet', 'VNET'],
  },
  wechat: {
    title: { zh: '微信', en: 'WeChat' },
    names: ['微信', 'WeChat', 'Weixin'],
  },
  douyin: {
    title: { zh: '抖音', en: 'Douyin' },
    names: ['抖音', 'Douyin'],
  },
} as const satisfies Readonly<Record<string, AccessProvider>>

export type AccessProviderId = keyof typeof accessProviders

/** Which of them a name means; undefined: another one. */
export function accessProviderOf(name: string): AccessProviderId | undefined {
  const sought = name.normalize('NFKC').toLowerCase()
  const ids = Object.keys(accessProviders) as AccessProviderId[]
  return ids.find((id) => accessProviders[id].names.some((one) => sought.includes(one.toLowerCase())))
}
