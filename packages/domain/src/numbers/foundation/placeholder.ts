/** 占位号码 Examples that people leave in a footer: XXXXXXXX, 00000000, 12345678. They are refused by that name. */
import { type Refused, refuse } from './contract.ts'

/** Stand-ins for digits, as templates write them. */
const standIn = /[X*#?_.…○□×N]{2,}/u
const rising = '0123456789'.repeat(3)
const falling = '9876543210'.repeat(3)

/** Three digits or more that are all equal, or rise or fall by one (9 is followed by 0). */
export function isRun(digits: string): boolean {
  return digits.length > 2 && (/^(\d)\1+$/.test(digits) || rising.includes(digits) || falling.includes(digits))
}

/** Whether what stands where the digits belong, up to 号 or the hyphen, is an example. */
export function isPlaceholder(text: string): boolean {
  const body = text.replace(/[号-].*$/u, '')
  return standIn.test(body) || isRun(body)
}

export function refusePlaceholder(shown: string): Refused {
  return refuse(
    'placeholder',
    {
      zh: `“${shown}”是示例或占位的号码，不是真实的编号`,
      en: `“${shown}” is an example or placeholder, not a real number`,
    },
    {
      zh: '请填写主管部门实际下发的编号；还没有编号时请留空',
      en: 'Enter the number that the authority really issued; leave it blank while there is none',
    },
  )
}
