/** 读不了的页面 Why a page could not be checked, in one sentence each. */
import type { Misuse } from '../verb.ts'

export type PageProblem = Misuse & { readonly code: string }

const megabytes = (bytes: number) => `${Math.round(bytes / 1e5) / 10} MB`
const look = { zh: '请在浏览器里打开核对', en: 'Open it in a browser and compare' }

export const problems = {
  tooLarge: (limit: number): PageProblem => ({
    code: 'too-large',
    message: {
      zh: `超过 ${megabytes(limit)}，没有检查`,
      en: `It is larger than ${megabytes(limit)} and was not checked`,
    },
    fix: {
      zh: '页面不该这么大；确需检查时用 --max-bytes 放宽',
      en: 'No page should be; if it must be checked, raise --max-bytes',
    },
  }),
  unreadable: (reason: string): PageProblem => ({
    code: 'unreadable',
    message: { zh: `无法读取（${reason}）`, en: `It cannot be read (${reason})` },
    fix: { zh: '请核对路径和权限', en: 'Check the path and whether you may read it' },
  }),
  missing: {
    code: 'unreadable',
    message: { zh: '没有这个文件或文件夹，或无权读取', en: 'There is no such file or folder, or it may not be read' },
    fix: {
      zh: '请核对路径；网址要以 https:// 或 http:// 开头',
      en: 'Check the path; an address begins with https:// or http://',
    },
  },
  notAPage: {
    code: 'not-a-page',
    message: { zh: '不是文本，没有检查', en: 'This is no text and was not checked' },
    fix: { zh: '请指定 HTML 页面或模板', en: 'Name an HTML page or a template' },
  },
  privateAddress: {
    code: 'private-address',
    message: { zh: '地址指向内部网络，没有访问', en: 'The address leads into a private network and was not visited' },
    fix: { zh: '确属自己的站点时用 --allow-private', en: 'If it is your own site, say --allow-private' },
  },
  timeOut: {
    code: 'time-out',
    message: { zh: '规定时间内没有读完', en: 'It was not read in time' },
    fix: { zh: '稍后再试，或用 --timeout 放宽', en: 'Try again later, or raise --timeout' },
  },
  notFetched: (reason: string): PageProblem => ({
    code: 'not-fetched',
    message: { zh: `没有取到网页（${reason}）`, en: `The page was not fetched (${reason})` },
    fix: look,
  }),
  crashed: {
    code: 'not-checked',
    message: { zh: '检查时内存不足或超时，没有结果', en: 'The check ran out of memory or time and has no result' },
    fix: look,
  },
} as const satisfies Record<string, PageProblem | ((...args: never[]) => PageProblem)>
