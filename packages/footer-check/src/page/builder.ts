/** Gathers what a reader of a source reports, in its order, into runs of text. Only runs that may hold a number are kept. */
import type { Place } from '../shape.ts'
import { type Attributes, hrefOf, isHiding, isInline, mayHoldText, voidElements } from './elements.ts'
import { BREAK, HOLE, type Image, type Link, type Page, type Piece, type Run } from './page.ts'

/** A quick look: characters without which a text holds nothing of ours. */
const telling = /[备備证證網网案]|ICP|ＩＣＰ|icp|[AaBbＡＢ][12１２]|\uFFFC/i
const moustaches = /(\{\{[^{}]*\}\})/
/** Pictures, and the components that are named for showing one. */
const picture = /^(?:img|svg|picture)$|image|icon/
/** How many open elements an end tag looks through: deeper ones stay open until the page ends. */
const REACH = 512

type Open = { readonly tag: string; readonly link: boolean; readonly hides: boolean; readonly block: boolean }

export class PageBuilder {
  readonly runs: Run[] = []
  private readonly open: Open[] = []
  private readonly links: (Link | null)[] = [null]
  private readonly hidden: boolean[] = [false]
  private where: Place = 'text'
  private parts: string[] = []
  private length = 0
  private pieces: Piece[] = []
  private images: Image[] = []
  private holes: string[] = []
  private anyHole = false
  private elements = 0
  /** Elements below it belong to what surrounds the part being read. */
  private floor = 0

  /** Text as a reader sees it, and where it begins in the source. */
  text(text: string, offset: number): void {
    if (text === '') return
    const link = this.links.at(-1) ?? null
    this.pieces.push({ from: this.length, offset, link, hidden: this.hidden.at(-1) ?? false, element: this.elements })
    this.parts.push(text)
    this.length += text.length
  }

  /** Text in which moustaches may stand. */
  textWithHoles(text: string, offset: number): void {
    if (!text.includes('{{')) {
      this.text(text, offset)
      return
    }
    let from = 0
    for (const part of text.split(moustaches)) {
      if (part.startsWith('{{') && part.endsWith('}}')) this.hole(part.slice(2, -2).trim(), offset + from)
      else this.text(part, offset + from)
      from += part.length
    }
  }

  /** A template expression, or a variable between two strings. */
  hole(expression: string, offset: number): void {
    this.unknown()
    this.holes.push(expression)
    this.text(HOLE, offset)
  }

  /** Something is shown here that the source does not tell: an include, a component, a condition. */
  unknown(): void {
    this.anyHole = true
  }

  element(tag: string, attributes: Attributes, offset: number): void {
    this.elements += 1
    const block = !isInline(tag) && tag !== 'br'
    if (block) this.flush()
    if (tag === 'br') this.text(BREAK, offset)
    this.attributes(attributes, offset)
    if (picture.test(tag)) this.image(attributes, offset)
    if (voidElements.has(tag)) return
    const href = hrefOf(tag, attributes)
    const hides = isHiding(attributes)
    if (tag === 'a' && this.links.length > 1) this.close('a')
    if (href != null) this.links.push({ href, offset, images: [] })
    if (hides) this.hidden.push(true)
    this.open.push({ tag, link: href != null, hides, block })
  }

  /** Closes the nearest open element of this name and all inside it; one that was never opened only ends the line. */
  close(tag: string): void {
    if (voidElements.has(tag)) return
    let at = this.open.length - 1
    const limit = Math.max(this.floor, at - REACH)
    while (at >= limit && this.open[at]?.tag !== tag) at -= 1
    if (at < limit) {
      if (!isInline(tag)) this.flush()
      return
    }
    while (this.open.length > at) this.closeLast()
  }

  closeLast(): void {
    this.elements += 1
    const last = this.open.pop()
    if (last?.block) this.flush()
    if (last?.link) this.links.pop()
    if (last?.hides) this.hidden.pop()
  }

  /** A comment or a string of a script: it stands for itself. */
  aside(where: Place, text: string, offset: number, bare = false): void {
    if (!telling.test(text)) return
    this.keep({
      text,
      where,
      pieces: [{ from: 0, offset, link: null, hidden: false, element: 0 }],
      images: [],
      holes: [],
      bare,
    })
  }

  /** Reads what follows as a part of its own, such as the markup in a string of a script. */
  within(where: Place, read: () => void): void {
    const outer = this.suspend()
    this.where = where
    read()
    this.flush()
    this.resume(outer)
  }

  flush(): void {
    if (this.length > 0) {
      const text = this.parts.length === 1 ? (this.parts[0] as string) : this.parts.join('')
      if (telling.test(text))
        this.keep({ text, where: this.where, pieces: this.pieces, images: this.images, holes: this.holes, bare: false })
      this.parts = []
      this.pieces = []
      this.length = 0
      this.holes = []
    }
    this.images = []
  }

  page(source: string, { template, shows }: Pick<Page, 'template' | 'shows'>): Page {
    this.flush()
    return { source, runs: this.runs, open: this.anyHole, template, shows }
  }

  private keep(run: Run): void {
    this.runs.push(run)
  }

  private attributes(attributes: Attributes, offset: number): void {
    for (const [name, value] of attributes)
      if (value.length > 5 && mayHoldText(name) && telling.test(value)) this.aside('attribute', value, offset)
  }

  private image(attributes: Attributes, offset: number): void {
    const image = { src: attributes.get('src') ?? attributes.get('data-src') ?? '', offset }
    this.links.at(-1)?.images.push(image)
    this.images.push(image)
  }

  private suspend() {
    const { where, parts, length, pieces, images, holes, floor } = this
    const kept = { where, parts, length, pieces, images, holes, floor }
    this.floor = this.open.length
    Object.assign(this, { parts: [], length: 0, pieces: [], images: [], holes: [] })
    this.links.push(null)
    this.hidden.push(false)
    return kept
  }

  private resume(kept: ReturnType<PageBuilder['suspend']>): void {
    while (this.open.length > this.floor) this.closeLast()
    this.links.pop()
    this.hidden.pop()
    Object.assign(this, kept)
  }
}
