/** Where all that is asked of the server is kept: what holds for every query. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/solid-query'
import { problemOf } from './api.ts'
import { type Me, meKey } from './session/session.ts'
import { steady } from './steady.ts'

export function openQueries(): QueryClient {
  /** The session has ended: the shell shows the sign-in form over the page. */
  const noteEnded = (error: unknown) => {
    if (problemOf(error).code !== 'not-signed-in') return
    client.setQueryData<Me>(meKey, { user: null, needsSetUp: false })
  }
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noteEnded }),
    mutationCache: new MutationCache({ onError: noteEnded }),
    defaultOptions: { queries: { retry: false, staleTime: 5_000, reconcile: steady } },
  })
  return client
}
