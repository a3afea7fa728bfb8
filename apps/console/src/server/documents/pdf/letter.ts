/** A document as PDF, from the same blocks as its DOCX. Refuses to leave a character out. */
import { blankLine, type Piece, type Written, type WrittenBlock } from '@beian/domain/documents'
import type { Instant } from '@beian/domain/vocabulary'
import { type Refusal, refuse } from '../../problems.ts'
import { missingGlyphs } from './font.ts'
import { Sheet, type Type, textWidth } from './sheet.ts'

const title: Type = { size: 20, leading: 34, bold: true }
const text: Type = { size: 14, leading: 26 }
const heading: Type = { ...text, bold: true }
const cell: Type = { size: 11.5, leading: 18 }
const signed: Type = { size: 14, leading: 32 }
const twoSigns = 2 * text.size
const labelWidth = textWidth * 0.3
const padding = 6

export async function pdfOf(document: Written, at: Instant): Promise<Buffer | Refusal> {
  const lacking = missingGlyphs(allTextOf(document))
  if (lacking.length > 0) return refuse('glyphs-missing', { values: { signs: lacking.join(' ') } })
  let drawn = drawnAt(document, at, 1)
  for (const scale of closer) if (drawn.signedAlone) drawn = drawnAt(document, at, scale)
  return drawn.sheet.finish()
}

/** A signature alone on a page could be put under anything: first the text is set closer, then the page says so. */
const closer = [0.94, 0.88] as const

function drawnAt(document: Written, at: Instant, scale: number): { sheet: Sheet; signedAlone: boolean } {
  const sheet = new Sheet(document.title.zh, new Date(at), scale)
  sheet.text(document.title.zh, title, { centred: true })
  sheet.skip(18)
  let signedAlone = false
  for (const block of document.blocks) signedAlone = draw(sheet, block) === 'signed-alone' || signedAlone
  return { sheet, signedAlone }
}

export function allTextOf({ title: { zh }, blocks }: Written): string {
  const texts = blocks.flatMap((block) => {
    if (block.is === 'table') return block.rows.flatMap(({ label, value }) => [label.zh, textOf(value.pieces)])
    return 'lines' in block ? block.lines.map(({ pieces }) => textOf(pieces)) : [textOf(block.pieces)]
  })
  return [zh, ...texts].join('')
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : blankLine)).join('')
}

function draw(sheet: Sheet, block: WrittenBlock): 'signed-alone' | undefined {
  switch (block.is) {
    case 'heading':
      sheet.need(sheet.height(heading) + sheet.height(text) * 2)
      sheet.text(textOf(block.pieces), heading, { indent: twoSigns })
      return
    case 'address':
      sheet.text(textOf(block.pieces), text)
      return
    case 'paragraph':
      if (block.pieces.every((piece) => 'blank' in piece)) drawRoom(sheet)
      else sheet.text(textOf(block.pieces), text, { indent: twoSigns })
      return
    case 'items':
      for (const [place, { pieces }] of block.lines.entries())
        sheet.text(`${place + 1}. ${textOf(pieces)}`, text, { indent: twoSigns })
      return
    case 'table':
      drawTable(sheet, block.rows)
      return
    case 'signature':
      return drawSignature(
        sheet,
        block.lines.map(({ pieces }) => textOf(pieces)),
      )
  }
}

type Rows = Extract<WrittenBlock, { is: 'table' }>['rows']

function drawTable(sheet: Sheet, rows: Rows): void {
  sheet.y += 4
  for (const { label, value } of rows) {
    const cells = [
      { x: 0, width: labelWidth, text: label.zh },
      { x: labelWidth, width: textWidth - labelWidth, text: textOf(value.pieces) },
    ]
    const heights = cells.map(
      (one) => sheet.lines(one.text, cell, { width: one.width - 2 * padding }).length * sheet.height(cell),
    )
    const height = Math.max(...heights) + 2 * padding
    sheet.need(height)
    const top = sheet.y
    for (const one of cells) {
      sheet.y = top
      sheet.box(one.x, height, one.width)
      sheet.y = top + padding
      sheet.text(one.text, cell, { x: one.x + padding, width: one.width - 2 * padding })
    }
    sheet.y = top + height
  }
  sheet.y += 10
}

/** Where a whole paragraph is still to be written: three lines to write on. */
function drawRoom(sheet: Sheet): void {
  for (let line = 0; line < 3; line++) sheet.text('_'.repeat(56), text)
}

/** To the right, with room for a pen and a seal, never torn over two pages. */
function drawSignature(sheet: Sheet, lines: readonly string[]): 'signed-alone' | undefined {
  const place = { x: textWidth * 0.34, width: textWidth * 0.66 }
  const height = lines.reduce((sum, one) => sum + sheet.lines(one, signed, place).length * sheet.height(signed), 0)
  sheet.skip(22)
  const before = sheet.pages
  sheet.need(height)
  const isAlone = sheet.pages > before
  if (isAlone) sheet.text('（此页无正文）', text)
  for (const one of lines) sheet.text(one, signed, place)
  return isAlone ? 'signed-alone' : undefined
}
