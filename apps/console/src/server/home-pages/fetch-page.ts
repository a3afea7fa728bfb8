/** 取网页 A home page from the network, or why it could not be had, as the history of checks keeps it. */
import { fetchPage as ask, type Fetched, type FetchLimits, type NotFetched } from '@beian/footer-check/fetching'

export type { FetchLimits }
export type Failure = 'private-address' | 'time-out' | 'too-large' | 'not-found' | 'too-many-redirects' | 'unreachable'

const failures: Readonly<Record<NotFetched['because'], Failure>> = {
  address: 'unreachable',
  protocol: 'unreachable',
  connection: 'unreachable',
  redirects: 'too-many-redirects',
  status: 'not-found',
  'private-address': 'private-address',
  'time-out': 'time-out',
  'too-large': 'too-large',
}

export async function fetchPage(address: string, limits: FetchLimits): Promise<Fetched | Failure> {
  const answer = await ask(address, { ...limits, userAgent: 'beian-desk' })
  return 'because' in answer ? failures[answer.because] : answer
}
