/** Our own template of a document as DOCX, placeholders left open: it is filled as an agency's is, and can be taken home to be changed. */
import type { Block, Wording } from '@beian/domain/documents'
import type { Text } from '@beian/domain/vocabulary'
import {
  AlignmentType,
  Document,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** Half-points: 二号 for the title, 四号 for the text, 小四 in tables. */
const size = { title: 44, text: 28, table: 24 } as const
const twip = (millimetres: number) => Math.round(millimetres * 56.7)
const line = { line: 560, lineRule: 'exact' } as const
const indentOfTwo = { firstLine: size.text * 20 } as const

const song = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' } as const

export async function templateOf(title: Text, wording: Wording): Promise<Buffer> {
  const heading = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 360 },
    children: [new TextRun({ text: title.zh, bold: true, size: size.title, font: song })],
  })
  const document = new Document({
    creator: 'Beian Desk',
    title: title.zh,
    styles: { default: { document: { run: { font: song, size: size.text } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twip(210), height: twip(297) },
            margin: { top: twip(30), bottom: twip(28), left: twip(28), right: twip(26) },
          },
        },
        children: [heading, ...wording.blocks.flatMap(childrenOf)],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function childrenOf(block: Block): readonly FileChild[] {
  switch (block.is) {
    case 'each':
      return [loopMark(`{#${block.noun}}`), ...block.blocks.flatMap(childrenOf), loopMark(`{/${block.noun}}`)]
    case 'heading':
      return [textOf(block.text, { bold: true })]
    case 'address':
      return [textOf(block.text, { indent: false })]
    case 'paragraph':
      return [textOf(block.text)]
    case 'items':
      return block.items.map(({ zh }, place) => textOf({ zh: `${place + 1}. ${zh}` }))
    case 'table':
      return [tableOf(block.rows), new Paragraph({ spacing: { line: 200 } })]
    case 'signature':
      return [new Paragraph({ spacing: { line: 400 } }), ...block.lines.map(signatureLine)]
  }
}

function loopMark(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text })] })
}

type Look = { bold?: boolean; indent?: boolean }

function textOf({ zh }: Pick<Text, 'zh'>, { bold = false, indent = true }: Look = {}): Paragraph {
  return new Paragraph({
    spacing: line,
    alignment: AlignmentType.BOTH,
    ...(indent ? { indent: indentOfTwo } : {}),
    children: [new TextRun({ text: zh, bold })],
  })
}

/** From the middle of the page, each line with room for a pen and a seal, together on one page. */
function signatureLine({ zh }: Text, place: number, all: readonly Text[]): Paragraph {
  return new Paragraph({
    spacing: { line: 680, lineRule: 'exact' },
    indent: { left: twip(52) },
    keepLines: true,
    keepNext: place < all.length - 1,
    children: [new TextRun({ text: zh })],
  })
}

function tableOf(rows: readonly (readonly [Text, Text])[]): Table {
  const cell = (text: string, percent: number) =>
    new TableCell({
      width: { size: percent, type: WidthType.PERCENTAGE },
      margins: { top: 80, bottom: 80, left: 120, right: 120 },
      children: [new Paragraph({ children: [new TextRun({ text, size: size.table })] })],
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ([label, value]) => new TableRow({ cantSplit: true, children: [cell(label.zh, 30), cell(value.zh, 70)] }),
    ),
  })
}
