/** What stands behind the `?` of the list's address, as a view keeps it. */

/**
 * Words that somebody searched for are left out: they may be a phone number or a name, and a view is kept, shared and read
 * in addresses. Names come in one order, so that equal views are equal texts.
 */
export function keptAddress(address: string): string {
  const params = new URLSearchParams(address)
  params.delete('search')
  params.delete('view')
  params.sort()
  return params.toString()
}
