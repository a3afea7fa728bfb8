/** 国家代码 The mainland's 86 in front of a telephone number, and the codes that are not the mainland's. */
import { refuse, type Refused, type Warning } from './contract.ts'
import { warn } from './warnings.ts'

const mainland = /^(?:\+86|0086|086|86)-?(?=[01-9(]{3})/

/** Drops 86, +86, 0086 or 086 from a number that is longer than it may be without. */
export function dropCountryCode(text: string): { readonly text: string; readonly warnings: readonly Warning[] } {
  const rest = text.replace(mainland, '')
  return rest === text || (/^0?86/.test(text) && text.replace(/\D/g, '').length < 12)
    ? { text, warnings: [] }
    : { text: rest, warnings: [warn('country-code')] }
}

export function isForeign(text: string): boolean {
  return /^(?:\+|00)(?!86)/.test(text)
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
