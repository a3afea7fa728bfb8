/** 应有的编号 The number that a page is told to show, beside those it shows: another principal's, or another service's. */
import {
  type FilingNumber,
  filingNumber,
  licenceNumber,
  publicSecurityDigits,
  publicSecurityNumber,
} from '@beian/domain/numbers'
import { isFiling, principalOf, type Read } from '../mentions.ts'
import type { FindingCode } from '../shape.ts'
import { type Check, once, type Said, type Seen, shown } from './check.ts'

export const numberOfAnother: Check = {
  code: 'number-of-another',
  find: (seen) => compared(seen, 'number-of-another'),
}
export const numberDiffers: Check = { code: 'number-differs', find: (seen) => compared(seen, 'number-differs') }

function compared(seen: Seen, wanted: FindingCode): readonly Said[] {
  return once(shown(seen)).flatMap((one) => {
    const right = rightFor(one, seen)
    if (right === null || verdict(one, right) !== wanted) return []
    return [
      {
        offset: one.offset,
        message:
          wanted === 'number-differs'
            ? {
                zh: `页面显示 ${one.reading.canonical}，是同一主体的另一个服务；这里应为 ${right.canonical}`,
                en: `The page shows ${one.reading.canonical}, another service of the same principal; it should be ${right.canonical}`,
              }
            : {
                zh: `页面显示 ${one.reading.canonical}，是别的主体的编号；这里应为 ${right.canonical}`,
                en: `The page shows ${one.reading.canonical}, the number of another principal; it should be ${right.canonical}`,
              },
        fix: { zh: `改为 ${right.canonical}`, en: `Show ${right.canonical}` },
      },
    ]
  })
}

type Right = Read['reading']

/** The told number of the same kind. A licence stands for a filing only where the told filing is built on one. */
function rightFor(one: Read, { options: { expected } }: Seen): Right | null {
  if (expected === undefined) return null
  if (!isFiling(one)) return expected.police === undefined ? null : read(publicSecurityNumber.parse(expected.police))
  const filing = expected.filing === undefined ? null : read(filingNumber.parse(expected.filing))
  if (one.kind !== 'licence') return filing
  const licence = expected.licence === undefined ? null : read(licenceNumber.parse(expected.licence))
  return licence ?? (filing?.kind === 'filing-number' && filing.parts.principal.basis === 'licence' ? filing : null)
}

function read<Reading extends Right>(reading: Reading | { readonly ok: false }): Reading | null {
  return reading.ok ? reading : null
}

function verdict(one: Read, right: Right): FindingCode | null {
  const { reading } = one
  if (reading.kind === 'public-security-number')
    return right.kind === 'public-security-number' &&
      publicSecurityDigits(right.parts) === publicSecurityDigits(reading.parts)
      ? null
      : 'number-of-another'
  if (principalOf(one) !== principalOf({ ...one, reading: right } as Read)) return 'number-of-another'
  const [shownService, rightService] = [serviceOf(reading), serviceOf(right)]
  return shownService !== null && rightService !== null && shownService !== rightService ? 'number-differs' : null
}

function serviceOf(reading: Right): string | null {
  if (reading.kind !== 'filing-number') return null
  const { service } = (reading as FilingNumber).parts
  return service && `${service.index}${service.form}`
}
