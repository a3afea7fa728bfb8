/** 判断登记 Every check, by id. A test compares this list with the folder. */
import { ageAtLeast } from './age-at-least.ts'
import { anyOfThem } from './any-of-them.ts'
import { atLeast } from './at-least.ts'
import { atMost } from './at-most.ts'
import { containsNoLatin } from './contains-no-latin.ts'
import { containsNone } from './contains-none.ts'
import { contentIsAllowed } from './content-is-allowed.ts'
import { contentIsNotDenied } from './content-is-not-denied.ts'
import { daysSince } from './days-since.ts'
import { distinctPhones } from './distinct-phones.ts'
import { documentIsAllowed } from './document-is-allowed.ts'
import { emergencyPhoneDiffers } from './emergency-phone-differs.ts'
import { hanCharactersAtLeast } from './han-characters-at-least.ts'
import { hasDoorNumber } from './has-door-number.ts'
import { holderIsAllowed } from './holder-is-allowed.ts'
import { isAmong } from './is-among.ts'
import { isGiven } from './is-given.ts'
import { isInCity } from './is-in-city.ts'
import { isNotSo } from './is-not-so.ts'
import { isOtherThan } from './is-other-than.ts'
import { isSo } from './is-so.ts'
import { isWritten } from './is-written.ts'
import { longEnough } from './long-enough.ts'
import { moreThan } from './more-than.ts'
import { nameIsWellFormed } from './name-is-well-formed.ts'
import { noneOfThem } from './none-of-them.ts'
import { numberParses } from './number-parses.ts'
import { phonesNotSwapped } from './phones-not-swapped.ts'
import { positionIsAllowed } from './position-is-allowed.ts'
import { prefixContainsNone } from './prefix-contains-none.ts'
import { suffixIsAllowed } from './suffix-is-allowed.ts'
import { suffixIsOneOf } from './suffix-is-one-of.ts'
import { validForAtLeast } from './valid-for-at-least.ts'
import { youngerThan } from './younger-than.ts'

export const checks = {
  'age-at-least': ageAtLeast,
  'any-of-them': anyOfThem,
  'at-least': atLeast,
  'at-most': atMost,
  'contains-no-latin': containsNoLatin,
  'contains-none': containsNone,
  'content-is-allowed': contentIsAllowed,
  'content-is-not-denied': contentIsNotDenied,
  'days-since': daysSince,
  'distinct-phones': distinctPhones,
  'document-is-allowed': documentIsAllowed,
  'emergency-phone-differs': emergencyPhoneDiffers,
  'han-characters-at-least': hanCharactersAtLeast,
  'has-door-number': hasDoorNumber,
  'holder-is-allowed': holderIsAllowed,
  'is-among': isAmong,
  'is-given': isGiven,
  'is-in-city': isInCity,
  'is-not-so': isNotSo,
  'is-other-than': isOtherThan,
  'is-so': isSo,
  'is-written': isWritten,
  'long-enough': longEnough,
  'more-than': moreThan,
  'name-is-well-formed': nameIsWellFormed,
  'none-of-them': noneOfThem,
  'number-parses': numberParses,
  'phones-not-swapped': phonesNotSwapped,
  'position-is-allowed': positionIsAllowed,
  'prefix-contains-none': prefixContainsNone,
  'suffix-is-allowed': suffixIsAllowed,
  'suffix-is-one-of': suffixIsOneOf,
  'valid-for-at-least': validForAtLeast,
  'younger-than': youngerThan,
} as const
export type Checks = typeof checks
