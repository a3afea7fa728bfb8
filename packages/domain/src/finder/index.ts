/** 路径查找 "What do I need?": questions, answers, and what the book makes of them. Carries no book of its own. */
export { answersIn, answersOfCase, askedOf, factsOf, offeredIn, queryOf, viewOfAnswers } from './answers.ts'
export { finderChecks } from './checks.ts'
export { bookOfExcerpt, type Excerpt, excerptOf, provincePart } from './excerpt.ts'
export { type Bar, endOf, type Need, type Needs, needed, type Reason } from './needed.ts'
export type { Near, NotNeeded } from './not-needed.ts'
export { type Answers, type Option, type Question, UNSURE } from './question.ts'
export { questionsWith } from './questions.ts'
export { finderTopics } from './topics.ts'
