/** The documents somebody signs: which of them a case needs, what they say of it, and what receivers take as pictures. */
export {
  type AskedBy,
  type Block,
  type DocumentKind,
  documentKinds,
  type Particular,
  type Wording,
} from '../rulebook/documents/index.ts'
export * from '../rulebook/pictures/index.ts'
export { type DocumentAsked, documentsAsked } from './asked.ts'
export { type Measured, type PictureFinding, pictureFindings } from './picture-findings.ts'
export { placeholderNamed, placeholdersIn } from './placeholders.ts'
export { type Blank, type Filler, type Filling, fillerOf, type Given } from './values.ts'
export { wordingFor } from './wording-for.ts'
export { blankLine, type Piece, type Written, type WrittenBlock, written } from './written.ts'
