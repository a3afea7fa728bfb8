/** 取网页 A page from the network, or in the command's words why it was not fetched. */
import { fetchPage as ask, type Fetched, type FetchLimits, type NotFetched } from '@beian/footer-check/fetching'
import { type PageProblem, problems } from './problems.ts'

export type { FetchLimits }

export async function fetchPage(address: string, limits: FetchLimits): Promise<Fetched | PageProblem> {
  const answer = await ask(address, { ...limits, userAgent: 'beian-footer-check' })
  return 'because' in answer ? problemOf(answer, limits) : answer
}

function problemOf({ because, detail }: NotFetched, { bytes }: FetchLimits): PageProblem {
  if (because === 'private-address') return problems.privateAddress
  if (because === 'time-out') return problems.timeOut
  return because === 'too-large' ? problems.tooLarge(bytes) : problems.notFetched(detail)
}
