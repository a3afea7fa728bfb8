/** How many open cases there are of each kind: kept by triggers with each change of a case, read by the strip above the list. */

export type CaseTallyTable = {
  what: 'open' | 'turn' | 'blocked' | 'due'
  /** Whose turn; the day something is due by law; else ''. */
  value: string
  count: number
}
