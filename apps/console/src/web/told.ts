/**
 * What a query has told so far. Reading `query.data` itself suspends whatever stands around it while the answer is on its way,
 * and for a moment even where the answer is known already. A dialog that is suspended takes the focus only once the answer is
 * there, and a page that is suspended by its dialog loses the focus: in a dialog a query is read through this, from the store
 * below it.
 */
export function told<T>(query: { readonly isPending: boolean; readonly data: T | undefined }): T | undefined {
  // Asked first, because a property that is not there yet cannot be followed.
  if (query.isPending) return undefined
  return Object.getOwnPropertyDescriptor(query, 'data')?.get?.() as T | undefined
}
