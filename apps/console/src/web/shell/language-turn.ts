/** Switches the language at once; for whoever is signed in it is kept with the account. */
import type { QueryClient } from '@tanstack/solid-query'
import { api } from '../api.ts'
import { type Me, meKey } from '../session/session.ts'
import { chooseLanguage, language } from '../text/language.ts'

export function useLanguageTurn(client: QueryClient): () => void {
  return () => {
    const next = language() === 'zh' ? 'en' : 'zh'
    void chooseLanguage(next)
    const user = client.getQueryData<Me>(meKey)?.user
    if (!user) return
    client.setQueryData<Me>(meKey, (me) => me && { ...me, user: me.user && { ...me.user, language: next } })
    // The page already speaks the other language; that the account could not be told is no reason to stop anybody.
    api.session.setLanguage.mutate({ language: next }).catch(() => undefined)
  }
}
