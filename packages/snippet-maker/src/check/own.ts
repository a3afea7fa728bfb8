/** The own numbers as the maker puts them into the fragment. Read by name, because the maker's reader would bring the snippets along. */
import type { Own } from './create-check.ts'

export const noOwn: Own = { filing: '', publicSecurity: '', licence: '' }

export function ownIn(fragment: string): Own {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  return {
    filing: given.get('filing') ?? '',
    publicSecurity: given.get('publicSecurity') ?? '',
    licence: given.get('licence') ?? '',
  }
}
