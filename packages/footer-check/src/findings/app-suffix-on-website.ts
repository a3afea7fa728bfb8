/** 非网站的序号 The number of an App, mini-program or quick app (-2A, -3X, -4K) stands on a website. */
import { type FilingNumber, filingNumber } from '@beian/domain/numbers'
import { type Check, once, shown } from './check.ts'

export const appSuffixOnWebsite: Check = {
  code: 'app-suffix-on-website',
  find: (seen) => {
    if (isOfApp(seen.options.expected?.filing)) return []
    return once(shown(seen)).flatMap(({ reading, offset }) => {
      if (reading.kind !== 'filing-number') return []
      const { service } = (reading as FilingNumber).parts
      if (service === null || service.form === 'website') return []
      return [
        {
          offset,
          message: {
            zh: `${reading.canonical} 不是网站的备案号：末尾的字母表示 App、小程序或快应用`,
            en: `${reading.canonical} is no website’s number: its last letter stands for an App, a mini-program or a quick app`,
          },
          fix: {
            zh: '网站上显示网站自己的备案号（序号后没有字母）',
            en: 'Show the website’s own number, which has no letter behind the sequence',
          },
        },
      ]
    })
  },
}

/** The page of an App, told by the number that is right on it. */
function isOfApp(filing: string | undefined): boolean {
  const read = filing === undefined ? null : filingNumber.parse(filing)
  return read?.ok === true && read.parts.service !== null && read.parts.service.form !== 'website'
}
