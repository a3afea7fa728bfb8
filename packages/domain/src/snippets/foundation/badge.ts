/** 备案图标 Where the site keeps the badge of the police: a file of its own, never the ministry's server and never a script. */
import type { Problem } from '../../vocabulary/problem.ts'

declare const checked: unique symbol
/** An address of an image that `readBadge` has accepted, in characters that need no escaping anywhere. */
export type BadgePath = string & { readonly [checked]: true }

export type BadgeProblem = Problem<'badge-address' | 'badge-hot-link'>

const local = /^(?!\/\/)(?:[\p{L}\p{N}._~%/-]+)(?:\?[\p{L}\p{N}._~%=-]*)?$/u
const remote = /^https:\/\/(?:[a-z\d-]+\.)+[a-z\d-]+(?::\d+)?\/[\p{L}\p{N}._~%/-]+(?:\?[\p{L}\p{N}._~%=-]*)?$/u
const ministry = /^https:\/\/(?:[a-z\d-]+\.)*gov\.cn[/:]/

export function readBadge(
  typed: string,
): { readonly ok: true; readonly badge: BadgePath } | { readonly ok: false; readonly problem: BadgeProblem } {
  const text = typed.trim().normalize('NFC')
  if (ministry.test(text)) return { ok: false, problem: hotLink }
  if (!local.test(text) && !remote.test(text)) return { ok: false, problem: address }
  return { ok: true, badge: text.replace(/[^\x21-\x7e]+/g, encodeURIComponent) as BadgePath }
}

const address: BadgeProblem = {
  code: 'badge-address',
  path: 'badge',
  message: { zh: '图标地址不能用', en: 'The address of the badge cannot be used' },
  fix: {
    zh: '请填写您网站上的图片路径，例如 /beian.png，或以 https:// 开头的地址；不要有空格和引号',
    en: 'Enter the path of the image on your own site, such as /beian.png, or an address beginning with https://, without spaces or quotes',
  },
}

const hotLink: BadgeProblem = {
  code: 'badge-hot-link',
  path: 'badge',
  message: { zh: '不能直接引用政府网站上的图标', en: 'The badge must not be loaded from a government server' },
  fix: {
    zh: '请从公安平台下载图标，放到您自己的网站上，再填写它的路径',
    en: 'Download the badge from the police platform, put it on your own site and enter its path there',
  },
}
