/** A4 as an office letter uses it: wide margins, lines at even distance, page numbers when there is more than one page. */
import PDFDocument from 'pdfkit'
import { songFont } from './font.ts'
import { linesOf, type SetLine } from './lines.ts'

const point = (millimetres: number) => (millimetres * 72) / 25.4
const paper = { width: point(210), height: point(297) } as const
const margin = { top: point(30), bottom: point(28), left: point(28), right: point(26) } as const
export const textWidth = paper.width - margin.left - margin.right
const foot = paper.height - margin.bottom
/** A line is drawn out to the margin if it lacks no more than this for each sign. */
const mostStretch = 1.2

export type Type = {
  readonly size: number
  readonly leading: number /** One font: weight is a thin outline. */
  readonly bold?: boolean
}
export type Place = {
  readonly x?: number
  readonly width?: number
  readonly indent?: number
  readonly centred?: boolean
}

export class Sheet {
  private readonly pdf: PDFKit.PDFDocument
  private readonly done: Promise<Buffer>
  private readonly scale: number
  y: number = margin.top

  /** `scale` below 1 sets everything a little closer, so that a signature need not stand on a page of its own. */
  constructor(title: string, at: Date, scale = 1) {
    this.scale = scale
    const info = { Title: title, Producer: 'Beian Desk', Creator: 'Beian Desk', CreationDate: at }
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      info,
      lang: 'zh-CN',
      font: undefined as unknown as string,
    })
    this.pdf.registerFont('song', songFont().bytes)
    this.pdf.font('song')
    this.done = collected(this.pdf)
  }

  /** Where the next line would not fit, a page begins. */
  need(height: number): void {
    if (this.y + height <= foot) return
    this.pdf.addPage()
    this.y = margin.top
  }

  /** Nothing stands on this page yet. */
  get isFresh(): boolean {
    return this.y === margin.top
  }

  get pages(): number {
    return this.pdf.bufferedPageRange().count
  }

  height(type: Type): number {
    return type.leading * this.scale
  }

  skip(points: number): void {
    if (!this.isFresh) this.y += points * this.scale
  }

  lines(text: string, type: Type, { width = textWidth, indent = 0 }: Place = {}): readonly SetLine[] {
    this.pdf.fontSize(type.size * this.scale)
    return linesOf(text, { measure: (one) => this.pdf.widthOfString(one), width, indent })
  }

  text(text: string, type: Type, place: Place = {}): void {
    for (const [index, line] of this.lines(text, type, place).entries()) {
      this.need(this.height(type))
      this.line(line, type, index === 0 ? place : { ...place, indent: 0 })
      this.y += this.height(type)
    }
  }

  private line({ text, width: own, last }: SetLine, type: Type, place: Place): void {
    const [size, leading] = [type.size * this.scale, this.height(type)]
    const { x = 0, width = textWidth, indent = 0, centred } = place
    const spare = width - indent - own
    const gaps = [...text].length - 1
    const stretch = !last && gaps > 0 && spare / gaps <= mostStretch ? spare / gaps : 0
    const left = margin.left + x + (centred ? spare / 2 : indent)
    const outline = type.bold ? { stroke: true, fill: true } : {}
    this.pdf.fontSize(size).lineWidth(size / 45)
    this.pdf.text(text, left, this.y + (leading - size * 1.45) / 2, {
      lineBreak: false,
      characterSpacing: stretch,
      ...outline,
    })
  }

  box(x: number, height: number, width: number): void {
    this.pdf
      .lineWidth(0.6)
      .rect(margin.left + x, this.y, width, height)
      .stroke()
  }

  async finish(): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange()
    for (let page = 0; count > 1 && page < count; page++) {
      this.pdf.switchToPage(start + page)
      this.y = foot + 24
      this.line(...numbered(page + 1, count, this))
    }
    this.pdf.end()
    return this.done
  }
}

const small: Type = { size: 9, leading: 14 }

function numbered(page: number, count: number, sheet: Sheet): [SetLine, Type, Place] {
  const [line] = sheet.lines(`第 ${page} 页  共 ${count} 页`, small)
  return [line as SetLine, small, { centred: true }]
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}
