/** The door of the footer check: checking a page, mending its links, reading its bytes, and reports for machines. */
export { type DecodedPage, decodePage, encodingOf, largestPage, type PageEncoding } from './bytes/decode-page.ts'
export { checkPage } from './check-page.ts'
export { applyEdits, type Edit, type Fix, fixFooter, type LeftAlone } from './fix/fix-footer.ts'
export { formsOfProvinces } from './forms.ts'
export { toJUnit } from './report/junit.ts'
export { type ReportOptions, toSarif } from './report/sarif.ts'
export type {
  CheckedPage,
  CheckOptions,
  FindingCode,
  FooterFinding,
  FormsOfProvinces,
  FoundKind,
  FoundNumber,
  Linked,
  LinkStatus,
  Place,
} from './shape.ts'
export { linkStatuses, places, severityOf } from './shape.ts'
