/** The words of what comes after approval, loaded with their tab. */
import { enAfter } from '../../text/en.after.ts'
import { language } from '../../text/language.ts'
import { zhAfter } from '../../text/zh.after.ts'

const words = { zh: zhAfter, en: enAfter }

export const ta = () => words[language()]
