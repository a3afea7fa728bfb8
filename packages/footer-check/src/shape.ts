/** The shape of a checked page: what is asked, what was found, and the codes of everything that can be said about it. */
import type { FoundKind } from '@beian/domain/numbers'
import type { ShownForm } from '@beian/domain/snippets'
import type { ProvinceId, Severity, Text } from '@beian/domain/vocabulary'

export type CheckOptions = {
  /** The file's name or the page's address: it tells a template from HTML, and the own host. */
  readonly name: string
  /** The right numbers, where they are known. */
  readonly expected?: { readonly filing?: string; readonly police?: string; readonly licence?: string }
  /** The principal's province; without it the number's own mark tells. */
  readonly province?: ProvinceId
  /** The form that stands on this website. It goes before `forms`. */
  readonly form?: ShownForm
  /** What each province's websites show, as `footerForm` of the domain answers: the book itself is not loaded here. */
  readonly forms?: FormsOfProvinces
  readonly as?: 'html' | 'template'
  readonly isHome?: boolean
}

export type FormsOfProvinces = Readonly<Partial<Record<ProvinceId, ShownForm>>>

export type { FoundKind }

export const places = ['text', 'attribute', 'comment', 'script'] as const
/** Where a number stands: in what a reader sees, in an attribute, in a comment, or in a string of a script. */
export type Place = (typeof places)[number]

export const linkStatuses = ['current', 'http', 'obsolete', 'wrong-site', 'dead', 'relative', 'other-site'] as const
export type LinkStatus = (typeof linkStatuses)[number]

export type Linked = 'whole' | 'partly' | 'no'

export type FoundNumber = {
  /** As it stands on the page, entities decoded. */
  readonly text: string
  readonly kind: FoundKind
  readonly canonical: string
  readonly where: Place
  readonly linked: Linked
  /** As written. */
  readonly href: string | null
  readonly host: string | null
  /** Null where the number is not linked, or an expression stands for the address. */
  readonly linkStatus: LinkStatus | null
  /** Whether the link of a police number carries its digits; null for other numbers, and where no digits are to be seen. */
  readonly codeMatches: boolean | null
  /** Codes of what the reading forgave. */
  readonly warnings: readonly string[]
}

/** Every code with its severity; `number-joke` is milder beside a real number. */
export const severityOf = {
  'number-missing': 'block',
  'number-placeholder': 'block',
  'number-joke': 'block',
  'number-malformed': 'block',
  'number-repaired': 'advise',
  'mark-wrong': 'risk',
  'number-of-another': 'block',
  'number-differs': 'block',
  'numbers-disagree': 'risk',
  'form-of-province': 'risk',
  'app-suffix-on-website': 'risk',
  'not-linked': 'risk',
  'partly-linked': 'advise',
  'link-http': 'advise',
  'link-obsolete': 'risk',
  'link-dead': 'risk',
  'link-wrong-site': 'risk',
  'link-relative': 'risk',
  'link-other-site': 'risk',
  'police-link-without-code': 'risk',
  'police-code-differs': 'block',
  'badge-missing': 'advise',
  'badge-hot-linked': 'advise',
  hidden: 'risk',
  'split-by-markup': 'advise',
  'in-comment-only': 'risk',
  'in-script-only': 'risk',
  'cannot-tell': 'cannot-tell',
} as const satisfies Readonly<Record<string, Severity>>

export type FindingCode = keyof typeof severityOf

export type FooterFinding = {
  readonly code: FindingCode
  readonly severity: Severity
  /** Line and column in the source, from 1: `12:5`. */
  readonly path: string
  readonly message: Text
  readonly fix: Text
}

export type CheckedPage = {
  readonly page: string
  readonly numbers: readonly FoundNumber[]
  readonly findings: readonly FooterFinding[]
}
