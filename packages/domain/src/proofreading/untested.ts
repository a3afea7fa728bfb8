/** 未试 Questions without an example that hits, or without a near miss beside it. */
import { type Proof } from './fault.ts'

export const untested: Proof = (book) =>
  book.topics.flatMap(({ id, examples }) => {
    const outcomes = examples.map(({ expect }) => expect)
    const hit = outcomes.some(({ is, finding }) => (is === 'applies' && finding !== null) || is === 'disputed')
    const miss = outcomes.some(({ is, finding }) => is === 'does-not-apply' || finding === null)
    const lacks = [...(hit ? [] : ['no hit']), ...(miss ? [] : ['no near miss'])]
    return lacks.map((what) => ({ kind: 'untested' as const, where: id, what }))
  })
