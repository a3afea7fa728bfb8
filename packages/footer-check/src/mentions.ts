/** Every place where a number stands or should stand, with its link: what the checks look at. The numbers are found by the domain. */
import { type FilingNumber, findNumbers, publicSecurityDigits, type Refused } from '@beian/domain/numbers'
import { type Address, codeOf, isPolice, readAddress, type System, statusOf } from './links/address.ts'
import {
  BREAK,
  HOLE,
  type Image,
  type Link,
  type Page,
  type Piece,
  pieceAt,
  piecesWithin,
  type Run,
} from './page/page.ts'
import type { FoundKind, FoundNumber, Linked, LinkStatus, Place } from './shape.ts'

type Reading = ReturnType<typeof findNumbers>[number]['reading']

export type Mention = {
  /** Null where an expression stands for the number. */
  readonly reading: Reading | null
  readonly kind: FoundKind | null
  readonly text: string
  readonly where: Place
  readonly offset: number
  readonly linked: Linked
  readonly link: Link | null
  readonly address: Address | null
  readonly status: LinkStatus | null
  readonly hidden: boolean
  readonly split: boolean
  /** A string of code or settings, whose markup is elsewhere. */
  readonly bare: boolean
  readonly images: readonly Image[]
  /** The expressions in it. */
  readonly holes: readonly string[]
}

/** A mention whose number could be read. */
export type Read = Mention & { readonly reading: Exclude<Reading, Refused>; readonly kind: FoundKind }

export function isRead(mention: Mention): mention is Read {
  return mention.reading?.ok === true
}

export function isFiling({ kind }: Mention): boolean {
  return kind !== null && kind !== 'public-security'
}

/** Where a reader of the page meets it. */
export function isSeen({ where, hidden, bare }: Mention): boolean {
  return where === 'text' && !hidden && !bare
}

/** Where an expression hides what stands there, the link itself tells. */
function systemOf(kind: FoundKind | null, address: Address): System {
  return kind === 'public-security' || (kind === null && isPolice(address)) ? 'police' : 'ministry'
}

export function mentionsOf(page: Page): readonly Mention[] {
  return page.runs.flatMap((run) => {
    const numbers = findNumbers(run.text).map(({ kind, from, to, text, reading }) =>
      mention({ page, run, from, to }, { kind, text, reading, holes: [] }),
    )
    return run.text.includes(HOLE) ? [...numbers, ...unknownsOf(page, run)] : numbers
  })
}

/** A number with an expression in it, or an expression that by its name is one. */
const withHole =
  /(?:\p{Script=Han}?\s?ICP\s?[备证]案?\s?|公网安备\s?|[AB][12]-)[\d\s]{0,16}\uFFFC[\d\s]{0,16}号?(?:-[\d\uFFFC]{1,5}[AXK]?)?/giu
const telling = /icp|beian|filing|gong_?an|police|psb|ga_?num|miit|备案|网安|record_?(?:no|num|code)/i
const ofPolice = /gong_?an|police|psb|ga_?num|wang_?an|网安|公安/i

function unknownsOf(page: Page, run: Run): readonly Mention[] {
  const expressions = holesIn(run)
  const found = Array.from(run.text.matchAll(withHole), (hit) => {
    const [from, to] = [hit.index, hit.index + hit[0].length]
    const holes: string[] = []
    for (let at = from; at < to; at += 1) {
      const hole = expressions.get(at)
      if (hole !== undefined) holes.push(hole)
      expressions.delete(at)
    }
    const kind = hit[0].includes('网安') ? 'public-security' : 'filing-principal'
    return mention({ page, run, from, to }, { kind, text: hit[0], reading: null, holes })
  })
  for (const [from, hole] of expressions) {
    const kind = ofPolice.test(hole) ? 'public-security' : null
    const one = mention({ page, run, from, to: from + 1 }, { kind, text: HOLE, reading: null, holes: [hole] })
    if (telling.test(hole) || isOfficial(one.address)) found.push(one)
  }
  return found
}

/** The expressions of a run by their places. */
function holesIn({ text, holes }: Run): Map<number, string> {
  const found = new Map<number, string>()
  for (let at = text.indexOf(HOLE); at !== -1; at = text.indexOf(HOLE, at + 1)) found.set(at, holes[found.size] ?? '')
  return found
}

function isOfficial(address: Address | null): boolean {
  return address?.host != null && /beian|zx110/.test(address.host)
}

type Span = { readonly page: Page; readonly run: Run; readonly from: number; readonly to: number }
type Said = Pick<Mention, 'kind' | 'text' | 'reading' | 'holes'>

function mention({ page, run, from, to }: Span, said: Said): Mention {
  const pieces = piecesWithin(run, from, to)
  const link = pieces.find((piece) => piece.link !== null)?.link ?? null
  const address = link && readAddress(link.href)
  const linked = linkedOf(pieces, link)
  return {
    ...said,
    where: run.where,
    offset: offsetOf(page, run, from),
    linked,
    link,
    address,
    status: address && statusOf(address, systemOf(said.kind, address)),
    hidden: pieces.length > 0 && pieces.every(({ hidden }) => hidden),
    split: pieces.some(({ element }) => element !== pieces[0]?.element),
    bare: run.bare,
    images: run.images,
  }
}

function linkedOf(pieces: readonly Piece[], link: Link | null): Linked {
  if (link === null) return 'no'
  return pieces.every((piece) => piece.link === link) ? 'whole' : 'partly'
}

/** As far as the source may run on between a piece's place and its text: attributes, white space, comments. */
const NEAR = 4000

function offsetOf({ source }: Page, run: Run, at: number): number {
  const piece = pieceAt(run, at)
  if (piece === undefined) return 0
  const begin = run.text.slice(at, at + 6)
  const least = piece.offset + (at - piece.from)
  const found = source.slice(least, least + NEAR).indexOf(begin.trimEnd())
  return Math.min(source.length, found === -1 ? piece.offset : least + found)
}

/** Whether the link's digits are the number's: null for other numbers, and where no digits are to be seen. */
export function codeMatches(mention: Mention): boolean | null {
  if (!isRead(mention) || mention.reading.kind !== 'public-security-number' || mention.address === null) return null
  const code = codeOf(mention.address)
  return code == null ? null : code === publicSecurityDigits(mention.reading.parts)
}

export function toFound(mention: Read): FoundNumber {
  return {
    text: mention.text.replaceAll(BREAK, '\n'),
    kind: mention.kind,
    canonical: mention.reading.canonical,
    where: mention.where,
    linked: mention.linked,
    href: mention.link?.href ?? null,
    host: mention.address?.host ?? null,
    linkStatus: mention.status,
    codeMatches: codeMatches(mention),
    warnings: mention.reading.warnings.map(({ code }) => code),
  }
}

/** What two numbers of one principal share. */
export function principalOf({ reading }: Read): string | null {
  if (reading.kind === 'public-security-number') return null
  if (reading.kind === 'licence-number') return reading.canonical
  const { principal } = (reading as FilingNumber).parts
  return principal.basis === 'filing'
    ? `${principal.mark}${principal.digits}`
    : `${principal.licence.mark}${principal.licence.classes.join('.')}${principal.licence.digits}`
}
