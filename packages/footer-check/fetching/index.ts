/** The second door of the footer check, for programs on a machine of their own: a page from the network. No browser enters here. */
export { isPrivate } from './addresses.ts'
export { type Asking, type Fetched, type FetchLimits, fetchPage, type NotFetched } from './fetch-page.ts'
