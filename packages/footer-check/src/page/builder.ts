/** Gathers what a reader of a source reports, in its order, into runs of text. Only runs that may hold a number are kept. */
import type { Place } from '../shape.ts'
import { type Attributes, hrefOf, isHiding, mayHoldText, traitsOf, valueOf } from './elements.ts'
import { BREAK, HOLE, type Image, type Link, type Page, type Piece, type Run } from './page.ts'

/** A quick look: the signs without which a text holds nothing of ours, as the finder knows them, and words in place of a number. */
const telling =
  /[备備证證証\uFFFC]|[Ii][Cc][Pp]|[ABab\u0391\u0392\u0410\u0412ＡＢａｂ]\s?[12１２]\s{0,40}[-‐-―−ー一─━﹣－]?\s{0,40}[\dXx*#０-９]/
const moustaches = /(\{\{[^{}]*\}\})/
/** Nothing of ours is shorter, but an expression. */
const SHORTEST = 4
/** How many open elements an end tag looks through: deeper ones stay open until the page ends. */
const REACH = 512

/** What an open element does, as bits: an object for each would cost more than all else here. */
const LINK = 1
const HIDES = 2
const BLOCK = 4

export class PageBuilder {
  readonly runs: Run[] = []
  private readonly open: string[] = []
  private readonly does: number[] = []
  private readonly links: (Link | null)[] = [null]
  private readonly hidden: boolean[] = [false]
  private where: Place = 'text'
  private shown = ''
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
    const hidden = this.hidden.at(-1) ?? false
    this.pieces.push({ from: this.shown.length, offset, link, hidden, element: this.elements })
    this.shown += text
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
    const { inline, empty, picture } = traitsOf(tag)
    const block = !inline && tag !== 'br'
    if (block) this.flush()
    if (tag === 'br') this.text(BREAK, offset)
    if (attributes.length > 0) this.attributes(attributes, offset)
    if (picture) this.image(attributes, offset)
    if (empty) return
    const href = hrefOf(tag, attributes)
    const hides = isHiding(attributes)
    if (tag === 'a' && this.links.length > 1) this.close('a')
    if (href !== null) this.links.push({ href, offset, images: [] })
    if (hides) this.hidden.push(true)
    this.open.push(tag)
    this.does.push((href === null ? 0 : LINK) | (hides ? HIDES : 0) | (block ? BLOCK : 0))
  }

  /** Closes the nearest open element of this name and all inside it; one that was never opened only ends the line. */
  close(tag: string): void {
    const { inline, empty } = traitsOf(tag)
    if (empty) return
    let at = this.open.length - 1
    const limit = Math.max(this.floor, at - REACH)
    while (at >= limit && this.open[at] !== tag) at -= 1
    if (at < limit) {
      if (!inline) this.flush()
      return
    }
    while (this.open.length > at) this.closeLast()
  }

  closeLast(): void {
    this.elements += 1
    this.open.pop()
    const does = this.does.pop() ?? 0
    if (does & BLOCK) this.flush()
    if (does & LINK) this.links.pop()
    if (does & HIDES) this.hidden.pop()
  }

  /** A comment or a string of a script: it stands for itself. */
  aside(where: Place, text: string, offset: number): void {
    this.keepAside({ where, text, offset }, false)
  }

  /** The same for a text that stands without markup of its own. */
  bareAside(where: Place, text: string, offset: number): void {
    this.keepAside({ where, text, offset }, true)
  }

  private keepAside({ where, text, offset }: { where: Place; text: string; offset: number }, bare: boolean): void {
    if (!telling.test(text)) return
    const pieces = [{ from: 0, offset, link: null, hidden: false, element: 0 }]
    this.runs.push({ text, where, pieces, images: [], holes: [], bare })
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
    const { shown: text, where, pieces, images, holes } = this
    if ((text.length >= SHORTEST || holes.length > 0) && telling.test(text)) {
      this.runs.push({ text, where, pieces, images, holes, bare: false })
      this.pieces = []
      this.images = []
      this.holes = []
    } else {
      // Most runs end here: their lists are used again.
      pieces.length = 0
      images.length = 0
      holes.length = 0
    }
    this.shown = ''
  }

  page(source: string, { template, shows }: Pick<Page, 'template' | 'shows'>): Page {
    this.flush()
    return { source, runs: this.runs, open: this.anyHole, template, shows }
  }

  private attributes(attributes: Attributes, offset: number): void {
    for (const { name, value } of attributes)
      if (value.length > 5 && mayHoldText(name) && telling.test(value)) this.aside('attribute', value, offset)
  }

  private image(attributes: Attributes, offset: number): void {
    const image = { src: valueOf(attributes, 'src') ?? valueOf(attributes, 'data-src') ?? '', offset }
    this.links.at(-1)?.images.push(image)
    this.images.push(image)
  }

  private suspend() {
    const { where, shown, pieces, images, holes, floor } = this
    const kept = { where, shown, pieces, images, holes, floor }
    this.floor = this.open.length
    Object.assign(this, { shown: '', pieces: [], images: [], holes: [] })
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
