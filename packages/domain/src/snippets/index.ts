/** The door of the snippets: the register, reading a footer from what was typed, and rendering it. */
export { type BadgePath, readBadge } from './foundation/badge.ts'
export { type SnippetClass, type SnippetFormat, snippetClasses } from './foundation/contract.ts'
export {
  type Footer,
  type FooterInput,
  type FooterProblem,
  type FooterReading,
  type FooterWarning,
  footerFrom,
  type ShownForm,
  shownFiling,
} from './foundation/footer.ts'
export { filingQuery, policeQueryOf, type SnippetLink } from './foundation/links.ts'
export { type Piece, type PieceKind, piecesOf } from './foundation/pieces.ts'
export { renderSnippet, type SnippetFormatId, snippetFormats } from './register.ts'
