/** Which access providers to offer for what is typed: by any of their names, by pinyin or its initials. */
import { type AccessProviderId, accessProviders } from '@beian/domain/vocabulary'
import { say } from '../text/language.ts'
import type { Suggestion } from '../ui/Suggest.tsx'

const all = Object.entries(accessProviders) as [AccessProviderId, (typeof accessProviders)[AccessProviderId]][]

/** Pinyin of the Chinese name and its initials, to find it by. */
export const soundsOf: Readonly<Record<AccessProviderId, readonly [whole: string, initials: string]>> = {
  alibaba: ['aliyun', 'aly'],
  tencent: ['tengxunyun', 'txy'],
  huawei: ['huaweiyun', 'hwy'],
  volcengine: ['huoshanyinqing', 'hsyq'],
  inspur: ['langchaoyun', 'lcy'],
  vianet: ['shijihulian', 'sjhl'],
  wechat: ['weixin', 'wx'],
  douyin: ['douyin', 'dy'],
}

/** A suggestion's value is the name as cases and documents write it: in Chinese. */
export function offeredProviders(typed: string): readonly Suggestion[] {
  const sought = typed.normalize('NFKC').trim().toLowerCase().replaceAll(/\s/g, '')
  return all
    .filter(([id, { title, names }]) => {
      const written = [title.zh, title.en, ...names].map((name) => name.toLowerCase().replaceAll(/\s/g, ''))
      return [id, ...soundsOf[id]].some((one) => one.startsWith(sought)) || written.some((one) => one.includes(sought))
    })
    .map(([, { title }]) => ({
      value: title.zh,
      title: say(title),
      ...(say(title) === title.zh ? {} : { note: title.zh }),
    }))
}
