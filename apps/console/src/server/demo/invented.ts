/**
 * Numbers for people and bodies that do not exist: made from a running number, right in form and check digits, so that
 * the console takes them, and the same at every filling.
 */
import { creditCheck, organisationCheck, residentCheck } from '@beian/domain/numbers'

/** Digits that follow from a seed, without a run that would be taken for a placeholder. */
function digits(seed: number, count: number): string {
  let [state, text] = [seed * 7919 + 104_729, '']
  while (text.length < count) {
    state = (state * 48_271) % 2_147_483_647
    text += String(state % 10)
  }
  return text
}

/** 统一社会信用代码 Registrar and category stand first: 91 an enterprise, 12 a public institution, 51 a social group. */
export function inventedCreditCode(kind: string, region: string, seed: number): string {
  const organisation = `MA${digits(seed, 6)}`
  const body = `${kind}${region}${organisation}${organisationCheck(organisation)}`
  return `${body}${creditCheck(body)}`
}

export function inventedResidentId(region: string, bornOn: string, seed: number): string {
  const body = `${region}${bornOn.replaceAll('-', '')}${digits(seed, 3)}`
  return `${body}${residentCheck(body)}`
}

const ranges = ['135', '136', '138', '139', '150', '158', '186', '188']

export function inventedMobile(seed: number): string {
  return `${ranges[seed % ranges.length]}${digits(seed, 8)}`
}

export function inventedSerial(seed: number): string {
  return digits(seed, 6)
}
