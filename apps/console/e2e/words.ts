/** Every word of the console in one language, those of late pages with them. */
import { enAfter } from '../src/web/text/en.after.ts'
import { enDates } from '../src/web/text/en.dates.ts'
import { enFees } from '../src/web/text/en.fees.ts'
import { enPlan } from '../src/web/text/en.plan.ts'
import { enRooms } from '../src/web/text/en.rooms.ts'
import { enRounds } from '../src/web/text/en.rounds.ts'
import { enRules } from '../src/web/text/en.rules.ts'
import { en } from '../src/web/text/en.ts'
import { zhAfter } from '../src/web/text/zh.after.ts'
import { zhDates } from '../src/web/text/zh.dates.ts'
import { zhFees } from '../src/web/text/zh.fees.ts'
import { zhPlan } from '../src/web/text/zh.plan.ts'
import { zhRooms } from '../src/web/text/zh.rooms.ts'
import { zhRounds } from '../src/web/text/zh.rounds.ts'
import { zhRules } from '../src/web/text/zh.rules.ts'
import { zh } from '../src/web/text/zh.ts'

const zhLate = { ...zhPlan, ...zhRounds, after: zhAfter, dates: zhDates, fees: zhFees }
const enLate = { ...enPlan, ...enRounds, after: enAfter, dates: enDates, fees: enFees }

export const words = {
  zh: { ...zh, ...zhRooms, dates: zhDates, rules: zhRules, late: zhLate },
  en: { ...en, ...enRooms, dates: enDates, rules: enRules, late: enLate },
}
export type Words = typeof words.zh | typeof words.en
