/** 词汇 The words of the trade as readers meet them, by room. */
import { partyTerms } from './parties.ts'
import { regimeTerms } from './regimes.ts'
import { stepTerms } from './steps.ts'
import type { Term } from './term.ts'
import { thingTerms } from './things.ts'

export type { Term } from './term.ts'

export const glossary: readonly Term[] = [...regimeTerms, ...partyTerms, ...stepTerms, ...thingTerms]
