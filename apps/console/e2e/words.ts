/** Every word of a case's pages in one language; those of `sweep.ts` and those that load with their tab. */
import { enAfter } from '../../src/web/text/en.after.ts'
import { enDates } from '../../src/web/text/en.dates.ts'
import { enFees } from '../../src/web/text/en.fees.ts'
import { enPlan } from '../../src/web/text/en.plan.ts'
import { enRounds } from '../../src/web/text/en.rounds.ts'
import { zhAfter } from '../../src/web/text/zh.after.ts'
import { zhDates } from '../../src/web/text/zh.dates.ts'
import { zhFees } from '../../src/web/text/zh.fees.ts'
import { zhPlan } from '../../src/web/text/zh.plan.ts'
import { zhRounds } from '../../src/web/text/zh.rounds.ts'
import { type Words, words } from '../sweep.ts'

const late = {
  zh: { ...zhPlan, ...zhRounds, after: zhAfter, dates: zhDates, fees: zhFees },
  en: { ...enPlan, ...enRounds, after: enAfter, dates: enDates, fees: enFees },
}

export function lateWords(t: Words): typeof late.zh | typeof late.en {
  return t === words.zh ? late.zh : late.en
}
