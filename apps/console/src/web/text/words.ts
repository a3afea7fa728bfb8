/** Words of pages that load late (a case's plan, rounds, what if, timeline; reports): they are not part of the first load. */
import type { Language } from '@beian/domain/vocabulary'
import { enPlan } from './en.plan.ts'
import { enRounds } from './en.rounds.ts'
import { language } from './language.ts'
import { zhPlan } from './zh.plan.ts'
import { zhRounds } from './zh.rounds.ts'

type LateWords = typeof zhPlan & typeof zhRounds

export const lateWords: Record<Language, LateWords> = {
  zh: { ...zhPlan, ...zhRounds },
  en: { ...enPlan, ...enRounds },
}

/** In the chosen language. */
export function words(): LateWords {
  return lateWords[language()]
}
