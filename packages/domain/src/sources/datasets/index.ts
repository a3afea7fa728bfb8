/** Public data and source code: one line a text, compared with this folder by a test. */
import chineseDays from './chinese-days.ts'
import creditCodeImplementations from './credit-code-implementations.ts'
import filingConsoleFrontEnd from './filing-console-front-end.ts'
import filingQueryInterface from './filing-query-interface.ts'
import holidayCn from './holiday-cn.ts'
import icpChecker from './icp-checker.ts'
import lawrefbookLaws from './lawrefbook-laws.ts'
import mobileNumberRanges from './mobile-number-ranges.ts'
import olderFilingDictionary from './older-filing-dictionary.ts'

export const datasets = [
  chineseDays,
  creditCodeImplementations,
  filingConsoleFrontEnd,
  filingQueryInterface,
  holidayCn,
  icpChecker,
  lawrefbookLaws,
  mobileNumberRanges,
  olderFilingDictionary,
] as const
