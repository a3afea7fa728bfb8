/**
 * What a query has told so far. Reading `query.data` itself suspends whatever stands around it while the answer is on its way,
 * and a dialog that is suspended takes the focus only once the answer is there: in a dialog a query is read through this.
 */
export function told<T>(query: { readonly isPending: boolean; readonly data: T | undefined }): T | undefined {
  return query.isPending ? undefined : query.data
}
