/** The door of the snippets: the register, reading a footer from what was typed, and rendering it. */
export { type BadgePath, readBadge } from './foundation/badge.ts'
export { footerStyle } from './foundation/block.ts'
export {
  type SnippetClass,
  type SnippetFormat,
  type SnippetOption,
  snippetClasses,
  snippetOptions,
} from './foundation/contract.ts'
export {
  type Footer,
  type FooterInput,
  type FooterProblem,
  type FooterReading,
  footerFrom,
  type ShownForm,
  shownFiling,
} from './foundation/footer.ts'
export type { FooterWarning } from './foundation/footer-warnings.ts'
export { filingQuery, policeQueryOf, type SnippetLink } from './foundation/links.ts'
export {
  type Alignment,
  alignments,
  type HostName,
  type LabelLanguage,
  type Look,
  labelLanguages,
  readHost,
  type Theme,
  themes,
} from './foundation/options.ts'
export { decorationsOf, type Piece, type PieceKind, pieceKinds, piecesOf } from './foundation/pieces.ts'
export { forHost } from './foundation/variants.ts'
export { renderSnippet, type SnippetFormatId, snippetFormats } from './register.ts'
export { type Tried, tried } from './tried.ts'
