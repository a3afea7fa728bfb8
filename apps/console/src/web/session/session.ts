/** Who is signed in. Asked once, kept while it holds; when the server says the session ended, the sign-in form comes up. */
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createEffect } from 'solid-js'
import { type Answers, api } from '../api.ts'
import { chooseLanguage } from '../text/language.ts'

export type Me = Answers['session']['me']
export type SignedIn = NonNullable<Me['user']>

export const meKey = ['session', 'me'] as const

export function useMe() {
  const me = createQuery(() => ({ queryKey: meKey, queryFn: () => api.session.me.query(), staleTime: 60_000 }))
  return me
}

/** Follows the account's language once it is known; a later choice on this browser stands until the next sign-in. */
export function useAccountLanguage(user: () => SignedIn | null | undefined): void {
  let followed: string | undefined
  createEffect(() => {
    const now = user()
    if (!now || followed === now.id) return
    followed = now.id
    void chooseLanguage(now.language)
  })
}

/** After coming in: everything known so far may belong to somebody else. The link is used up and not looked at again. */
export function useEntered() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'link' })
}
