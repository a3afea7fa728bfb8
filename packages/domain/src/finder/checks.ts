/** 所用检查 The checks that the questions of the finder name, and those that the papers of a checklist name: a page need not load the others. */
import type { Check } from '../rulebook/check.ts'
import { anyOfThem } from '../rulebook/checks/any-of-them.ts'
import { atMost } from '../rulebook/checks/at-most.ts'
import { cardIsFromElsewhere } from '../rulebook/checks/card-is-from-elsewhere.ts'
import { isAmong } from '../rulebook/checks/is-among.ts'
import { isNoneOf } from '../rulebook/checks/is-none-of.ts'
import { isOtherThan } from '../rulebook/checks/is-other-than.ts'
import { isSo } from '../rulebook/checks/is-so.ts'
import { moreThan } from '../rulebook/checks/more-than.ts'
import { youngerThan } from '../rulebook/checks/younger-than.ts'

const named = (list: readonly unknown[]): Readonly<Record<string, Check>> =>
  Object.fromEntries((list as readonly Check[]).map((one) => [one.id, one]))

export const finderChecks = named([atMost, isAmong, isNoneOf])

/** By which it is told whether a paper is asked at all, and whether claims come to the same. */
export const paperChecks = named([
  atMost,
  anyOfThem,
  cardIsFromElsewhere,
  isAmong,
  isOtherThan,
  isSo,
  moreThan,
  youngerThan,
])
