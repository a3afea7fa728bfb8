/** 所用检查 The checks that the papers of a checklist name: by them it is told whether a paper is asked, and whether claims come to the same. */
import { anyOfThem } from '../rulebook/checks/any-of-them.ts'
import { atMost } from '../rulebook/checks/at-most.ts'
import { cardIsFromElsewhere } from '../rulebook/checks/card-is-from-elsewhere.ts'
import { isAmong } from '../rulebook/checks/is-among.ts'
import { isOtherThan } from '../rulebook/checks/is-other-than.ts'
import { isSo } from '../rulebook/checks/is-so.ts'
import { moreThan } from '../rulebook/checks/more-than.ts'
import { youngerThan } from '../rulebook/checks/younger-than.ts'
import { named } from './named.ts'

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
