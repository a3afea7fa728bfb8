/** 图片要求登记 What receivers take as pictures; the first that names the provider counts. */
import { huawei } from './huawei.ts'
import { others } from './others.ts'
import type { PictureLimit } from './picture-limit.ts'
import { wechat } from './wechat.ts'

export { type PictureFault, pictureFaults } from './faults.ts'
export { legible } from './legible.ts'
export type { PictureLimit, PictureType } from './picture-limit.ts'

export const pictureLimits: readonly PictureLimit[] = [huawei, wechat, others]

/** Whose limits count at a provider, by the name a case gives it. */
export function pictureLimitOf(provider: string | undefined): PictureLimit {
  const named = provider?.normalize('NFKC').toLowerCase() ?? ''
  const own = pictureLimits.find(({ providers }) => providers.some((one) => named.includes(one.toLowerCase())))
  return named !== '' && own ? own : others
}
