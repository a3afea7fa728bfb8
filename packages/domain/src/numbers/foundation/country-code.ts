/** 国家代码 The mainland's 86 in front of a telephone number, and the codes that are not the mainland's. */
import { type Refused, refuse, type Warning } from './contract.ts'
import { warn } from './warnings.ts'

/** +86, 0086, 086- and 86-, or a bare 86 before ten digits and more; 86013388 is a landline of its own. */
const mainland = /^(?:\(?(?:\+|00)86\)?-?|0?86-|0?86(?=\d{10}))/

export function dropCountryCode(text: string): { readonly text: string; readonly warnings: readonly Warning[] } {
  return mainland.test(text)
    ? { text: text.replace(mainland, ''), warnings: [warn('country-code')] }
    : { text, warnings: [] }
}

export function isForeign(text: string): boolean {
  return /^\(?(?:\+|00)(?!86)/.test(text)
}

export function refuseForeign(): Refused {
  return refuse(
    'not-mainland',
    { zh: '这是境外电话号码', en: 'This telephone number is not of the mainland' },
    {
      zh: '备案须填内地（大陆）号码，以便接收核验短信和来电',
      en: 'A filing takes a mainland number, for verification SMS and calls',
    },
  )
}
