/** 页脚检查登记 All checks, in the order in which their findings are told. To add one: its file and one line here. */
import { appSuffixOnWebsite } from './app-suffix-on-website.ts'
import { badgeHotLinked, badgeMissing } from './badge.ts'
import { cannotTell } from './cannot-tell.ts'
import type { Check } from './check.ts'
import { numberDiffers, numberOfAnother } from './expected.ts'
import { formOfProvince } from './form-of-province.ts'
import { hidden } from './hidden.ts'
import { inCommentOnly, inScriptOnly } from './in-one-place-only.ts'
import { linkStatusChecks } from './link-statuses.ts'
import { markWrong } from './mark-wrong.ts'
import { notLinked } from './not-linked.ts'
import { numberJoke } from './number-joke.ts'
import { numberMalformed } from './number-malformed.ts'
import { numberMissing } from './number-missing.ts'
import { numberPlaceholder } from './number-placeholder.ts'
import { numberRepaired } from './number-repaired.ts'
import { numbersDisagree } from './numbers-disagree.ts'
import { partlyLinked } from './partly-linked.ts'
import { policeCodeDiffers } from './police-code-differs.ts'
import { policeLinkWithoutCode } from './police-link-without-code.ts'
import { splitByMarkup } from './split-by-markup.ts'

export const footerChecks: readonly Check[] = [
  numberMissing,
  numberPlaceholder,
  numberJoke,
  numberMalformed,
  numberOfAnother,
  numberDiffers,
  numbersDisagree,
  markWrong,
  numberRepaired,
  formOfProvince,
  appSuffixOnWebsite,
  notLinked,
  partlyLinked,
  ...linkStatusChecks,
  policeCodeDiffers,
  policeLinkWithoutCode,
  badgeMissing,
  badgeHotLinked,
  hidden,
  splitByMarkup,
  inCommentOnly,
  inScriptOnly,
  cannotTell,
]
