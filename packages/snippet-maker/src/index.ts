/** The doors: the maker, and beside it at `@beian/snippet-maker/check` the footer check. Their styles are exports of their own. */
export type { FormAdvice } from './maker/create-maker.ts'
export { SnippetMaker, type SnippetMakerProps } from './maker/SnippetMaker.tsx'
export { type FormatCard, fetchedTools, type Tools } from './maker/tools.ts'
