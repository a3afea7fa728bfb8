/** The door of the footer check: checking a page, mending its links, reading its bytes, and reports for machines. */
export { checkPage } from './check-page.ts'
export { formsOfProvinces } from './forms.ts'
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
