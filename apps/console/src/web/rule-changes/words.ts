/** The words of rules, loaded with their page. */
import { enRules } from '../text/en.rules.ts'
import { language } from '../text/language.ts'
import { zhRules } from '../text/zh.rules.ts'

const words = { zh: zhRules, en: enRules }

export const tr = () => words[language()]
