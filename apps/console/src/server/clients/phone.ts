/** 电话 A contact's phone, mobile or landline, from China or abroad: forgiven in form, one canonical text for look-ups. */

/** Digits with an optional leading plus; +86 and 0086 are left away, so that one phone has one text. Undefined: none. */
export function canonicalPhone(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replaceAll(/[\s\-‐-―().]/g, '')
  const local = digits.replace(/^(\+|00)86(?=\d)/, '')
  return /^(\+[1-9]\d{6,14}|\d{7,13})$/.test(local) ? local : undefined
}

/** For lists and screens: the first three and the last four stay readable. */
export function maskPhone(canonical: string): string {
  if (canonical.length < 8) return `${'•'.repeat(canonical.length - 2)}${canonical.slice(-2)}`
  return `${canonical.slice(0, 3)}${'•'.repeat(canonical.length - 7)}${canonical.slice(-4)}`
}
