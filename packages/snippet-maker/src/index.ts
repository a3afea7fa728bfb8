/** The door: one component for both apps, and what it takes. Its style is `@beian/snippet-maker/style.css`. */
export type { FormAdvice } from './create-maker.ts'
export { SnippetMaker, type SnippetMakerProps } from './SnippetMaker.tsx'
