/** 归类 What a reason of a return is about: a fact, a subject, an entry of the catalogue. Its words are not touched. */
import { refuse } from '../problems.ts'
import { change, changed, type DeciderOf, type Known } from './context.ts'

/** An entry that the catalogue of reasons has. */
export function isCatalogued({ rulebook }: Known, reason: string | undefined): boolean {
  return reason === undefined || rulebook.rejections.some(({ id }) => id === reason)
}

export const mapReason: DeciderOf<'map-reason'> = (known, { round: number, answer, place, about }) => {
  const round = known.filingCase.rounds.find((one) => one.number === number)
  const reason = round?.answers[answer]?.reasons[place]
  if (round === undefined || reason === undefined) return refuse('reason-unknown', {}, 'place')
  if (!isCatalogued(known, about.reason)) return refuse('catalogue-unknown', {}, 'about/reason')
  const isSent = about.subject === undefined || round.subjects.some(({ id }) => id === about.subject)
  if (!isSent) return refuse('subject-unknown', {}, 'about/subject')
  const { text: _, ...before } = reason
  const same = before.path === about.path && before.subject === about.subject && before.reason === about.reason
  return changed(same ? [] : [change(known, 'reason-mapped', { round: number, answer, place, about })])
}
