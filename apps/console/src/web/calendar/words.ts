/** The words of dates, loaded with the pages that need them and not with the first one. */
import { enDates } from '../text/en.dates.ts'
import { language } from '../text/language.ts'
import { zhDates } from '../text/zh.dates.ts'

const words = { zh: zhDates, en: enDates }

export const td = () => words[language()]
