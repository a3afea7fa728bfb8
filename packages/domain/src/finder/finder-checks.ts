/** 所用检查 The checks that the questions of the finder name: a page need not load the others. */
import { atMost } from '../rulebook/checks/at-most.ts'
import { isAmong } from '../rulebook/checks/is-among.ts'
import { isNoneOf } from '../rulebook/checks/is-none-of.ts'
import { named } from './named.ts'

export const finderChecks = named([atMost, isAmong, isNoneOf])
