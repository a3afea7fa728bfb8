/** 公安备案图标 The badge of a police number: missing from its link, or loaded from somebody else's host. */
import { isGovernment, readAddress } from '../links/address.ts'
import type { Read } from '../mentions.ts'
import type { Image } from '../page/page.ts'
import { type Check, once, type Said, type Seen, shown } from './check.ts'

function police(seen: Seen): readonly Read[] {
  return once(shown(seen).filter(({ kind }) => kind === 'public-security'))
}

/** Those in the link, or those in the line around it: Hexo NexT puts the badge before the link. */
function imagesOf({ link, images }: Read): readonly Image[] {
  return link && link.images.length > 0 ? link.images : images
}

export const badgeMissing: Check = {
  code: 'badge-missing',
  find: (seen) =>
    police(seen)
      .filter((one) => imagesOf(one).length === 0)
      .map(({ offset, reading }) => ({
        offset,
        message: {
          zh: `${reading.canonical} 的链接里没有公安备案图标`,
          en: `The link of ${reading.canonical} has no badge`,
        },
        fix: {
          zh: '登录公安平台下载图标，存到自己的网站，放在编号前面、同一个链接里',
          en: 'Download the badge from the police platform, keep it on your own site and put it before the number, in the same link',
        },
      })),
}

export const badgeHotLinked: Check = {
  code: 'badge-hot-linked',
  find: (seen) => {
    const own = readAddress(seen.options.name).host
    return police(seen).flatMap((one) => imagesOf(one).flatMap((image) => hotLinked(image, own, one.offset)))
  },
}

function hotLinked({ src }: Image, own: string | null, offset: number): readonly Said[] {
  const { host } = readAddress(src)
  if (host === null || host === own) return []
  return [
    {
      offset,
      message: isGovernment(host)
        ? { zh: `图标直接引用了政府网站 ${host} 的文件`, en: `The badge is loaded from a government host, ${host}` }
        : { zh: `图标引用了别的网站 ${host} 的文件`, en: `The badge is loaded from another host, ${host}` },
      fix: {
        zh: '把图标文件放到自己的网站上再引用',
        en: 'Keep the file of the badge on your own site',
      },
    },
  ]
}
