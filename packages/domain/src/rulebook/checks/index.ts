/** 判断登记 Every check, by id. A test compares this list with the folder. */
import { ageAtLeast } from './age-at-least.ts'
import { anyOfThem } from './any-of-them.ts'
import { atLeast } from './at-least.ts'
import { atMost } from './at-most.ts'
import { beginsWithNone } from './begins-with-none.ts'
import { cardIsFromElsewhere } from './card-is-from-elsewhere.ts'
import { containsNoLatin } from './contains-no-latin.ts'
import { containsNone } from './contains-none.ts'
import { contentIsAllowed } from './content-is-allowed.ts'
import { contentIsNotDenied } from './content-is-not-denied.ts'
import { datedWithin } from './dated-within.ts'
import { daysAhead } from './days-ahead.ts'
import { daysSince } from './days-since.ts'
import { daysWithin } from './days-within.ts'
import { distinctEmails } from './distinct-emails.ts'
import { distinctPhones } from './distinct-phones.ts'
import { documentIsAllowed } from './document-is-allowed.ts'
import { doesNotContain } from './does-not-contain.ts'
import { doesNotRepeat } from './does-not-repeat.ts'
import { emergencyPhoneDiffers } from './emergency-phone-differs.ts'
import { emptyShellIsAllowed } from './empty-shell-is-allowed.ts'
import { entriesAtMost } from './entries-at-most.ts'
import { explainedWhereSeveral } from './explained-where-several.ts'
import { explainedWhereSo } from './explained-where-so.ts'
import { fewAtATimeAbove } from './few-at-a-time-above.ts'
import { fingerprintsFit } from './fingerprints-fit.ts'
import { hanCharactersAtLeast } from './han-characters-at-least.ts'
import { hasDoorNumber } from './has-door-number.ts'
import { hasSeal } from './has-seal.ts'
import { holderIsAllowed } from './holder-is-allowed.ts'
import { isAmong } from './is-among.ts'
import { isGiven } from './is-given.ts'
import { isInCity } from './is-in-city.ts'
import { isInProvince } from './is-in-province.ts'
import { isNoneOf } from './is-none-of.ts'
import { isNotSo } from './is-not-so.ts'
import { isOtherThan } from './is-other-than.ts'
import { isSo } from './is-so.ts'
import { isWritten } from './is-written.ts'
import { lengthWithin } from './length-within.ts'
import { levelsAtMost } from './levels-at-most.ts'
import { longEnough } from './long-enough.ts'
import { moreThan } from './more-than.ts'
import { nameIsWellFormed } from './name-is-well-formed.ts'
import { namedAfterOrExplained } from './named-after-or-explained.ts'
import { noneListed } from './none-listed.ts'
import { noneOfThem } from './none-of-them.ts'
import { notPastRetirement } from './not-past-retirement.ts'
import { numberIsOfProvince } from './number-is-of-province.ts'
import { numberParses } from './number-parses.ts'
import { phoneIsOfProvince } from './phone-is-of-province.ts'
import { phonesNotSwapped } from './phones-not-swapped.ts'
import { placeIsOwn } from './place-is-own.ts'
import { positionIsAllowed } from './position-is-allowed.ts'
import { prefixContainsNone } from './prefix-contains-none.ts'
import { recordMayPass } from './record-may-pass.ts'
import { remarkPledges } from './remark-pledges.ts'
import { scopeIsAcceptable } from './scope-is-acceptable.ts'
import { soleProprietorFilesAs } from './sole-proprietor-files-as.ts'
import { suffixIsAllowed } from './suffix-is-allowed.ts'
import { suffixIsOneOf } from './suffix-is-one-of.ts'
import { validForAtLeast } from './valid-for-at-least.ts'
import { validForDays } from './valid-for-days.ts'
import { youngerThan } from './younger-than.ts'

export const checks = {
  'age-at-least': ageAtLeast,
  'any-of-them': anyOfThem,
  'at-least': atLeast,
  'at-most': atMost,
  'begins-with-none': beginsWithNone,
  'card-is-from-elsewhere': cardIsFromElsewhere,
  'contains-no-latin': containsNoLatin,
  'contains-none': containsNone,
  'content-is-allowed': contentIsAllowed,
  'content-is-not-denied': contentIsNotDenied,
  'dated-within': datedWithin,
  'days-ahead': daysAhead,
  'days-since': daysSince,
  'days-within': daysWithin,
  'distinct-emails': distinctEmails,
  'distinct-phones': distinctPhones,
  'document-is-allowed': documentIsAllowed,
  'does-not-contain': doesNotContain,
  'does-not-repeat': doesNotRepeat,
  'emergency-phone-differs': emergencyPhoneDiffers,
  'empty-shell-is-allowed': emptyShellIsAllowed,
  'entries-at-most': entriesAtMost,
  'explained-where-several': explainedWhereSeveral,
  'explained-where-so': explainedWhereSo,
  'few-at-a-time-above': fewAtATimeAbove,
  'fingerprints-fit': fingerprintsFit,
  'han-characters-at-least': hanCharactersAtLeast,
  'has-door-number': hasDoorNumber,
  'has-seal': hasSeal,
  'holder-is-allowed': holderIsAllowed,
  'is-among': isAmong,
  'is-given': isGiven,
  'is-in-city': isInCity,
  'is-in-province': isInProvince,
  'is-none-of': isNoneOf,
  'is-not-so': isNotSo,
  'is-other-than': isOtherThan,
  'is-so': isSo,
  'is-written': isWritten,
  'length-within': lengthWithin,
  'levels-at-most': levelsAtMost,
  'long-enough': longEnough,
  'more-than': moreThan,
  'name-is-well-formed': nameIsWellFormed,
  'named-after-or-explained': namedAfterOrExplained,
  'none-listed': noneListed,
  'none-of-them': noneOfThem,
  'not-past-retirement': notPastRetirement,
  'number-is-of-province': numberIsOfProvince,
  'number-parses': numberParses,
  'phone-is-of-province': phoneIsOfProvince,
  'phones-not-swapped': phonesNotSwapped,
  'place-is-own': placeIsOwn,
  'position-is-allowed': positionIsAllowed,
  'prefix-contains-none': prefixContainsNone,
  'record-may-pass': recordMayPass,
  'remark-pledges': remarkPledges,
  'scope-is-acceptable': scopeIsAcceptable,
  'sole-proprietor-files-as': soleProprietorFilesAs,
  'suffix-is-allowed': suffixIsAllowed,
  'suffix-is-one-of': suffixIsOneOf,
  'valid-for-at-least': validForAtLeast,
  'valid-for-days': validForDays,
  'younger-than': youngerThan,
} as const
export type Checks = typeof checks
