/** Who is signed in, for the pages inside the shell. */
import { type Accessor, createContext, useContext } from 'solid-js'
import type { SignedIn } from '../session/session.ts'

export const SignedInContext = createContext<Accessor<SignedIn | undefined>>(() => undefined)

export function useSignedIn(): Accessor<SignedIn | undefined> {
  return useContext(SignedInContext)
}
