/** 所读条目 What the path finder reads of the book: which way is right, and what bars it or is to be minded on it. */
import type { Topics } from '../rulebook/topics/index.ts'

export const finderTopics = [
  'needs-filing',
  'commercial-or-not',
  'which-filing',
  'needs-police-filing',
  'individual-as-principal',
  'overseas-institution',
  'province-of-the-principal',
  'paid-service-needs-a-company',
  'mini-program-filed-with-platform',
  'app-before-going-live',
  'licence-company-only',
  'foreign-share',
  'foreign-investment-review',
  'foreign-investment-rules',
  'filing-before-licence',
  'licence-mainland-server',
  'police-filing',
] as const satisfies readonly (keyof Topics)[]
