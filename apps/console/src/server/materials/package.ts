/** Writes the package: each file made fit as it passes, then the index, into a ZIP that is read while it grows. */
import { createHash } from 'node:crypto'
import type { PictureLimit } from '@beian/domain/documents'
import { Zip, ZipPassThrough } from 'fflate'
import { contentOf } from '../files/content.ts'
import type { FileRow } from '../files/files.queries.ts'
import type { House } from '../house.ts'
import type { Fit, Made } from '../workshop/jobs.ts'
import { WorkshopFault } from '../workshop/workshop.ts'
import type { Item, Preparation } from './preparation.ts'

/** A page of A4 at 210 dots per inch: small print stays legible, and it can still be made smaller. */
const pageEdge = 2480

type Making = { house: House; limit: PictureLimit; preparation: Preparation }
type Part = { readonly name: string; readonly content: Uint8Array }
type IndexRow = readonly (string | number)[]

export async function* packageOf(making: Making): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const rows: IndexRow[] = []
  for (const item of making.preparation.items) {
    for (const { part, row } of await partsOf(making, item)) {
      if (part) add(zip, part)
      rows.push(row)
      yield* ready.splice(0)
    }
  }
  add(zip, { name: '00_目录.csv', content: indexOf(rows, making) })
  zip.end()
  yield* ready.splice(0)
}

/** Pictures are compressed already. */
function add(zip: Zip, { name, content }: Part): void {
  const file = new ZipPassThrough(name)
  zip.add(file)
  file.push(content, true)
}

async function partsOf({ house, limit }: Making, item: Item): Promise<readonly { part?: Part; row: IndexRow }[]> {
  const head = [item.number, item.material, item.subject]
  try {
    const pictures = await picturesOf(house, item.file)
    const fit: Fit = { types: limit.types, bytes: limit.megabytes * 1024 * 1024, atLeast: limit.atLeast ?? null }
    const parts: { part: Part; row: IndexRow }[] = []
    for (const [place, content] of pictures.entries()) {
      const made = await house.workshop.do('fit', { content, fit })
      const page = pictures.length > 1 ? `_${place + 1}` : ''
      const name = `${item.name}${page}.${made.type === 'image/png' ? 'png' : 'jpg'}`
      parts.push({ part: { name, content: made.content }, row: [...head, name, ...factsOf(made)] })
    }
    return parts
  } catch (error) {
    if (!(error instanceof WorkshopFault)) throw error
    return [
      {
        row: [
          ...head,
          '',
          '',
          '',
          '',
          '文件无法处理，未放入；请用原文件提交 not included: the file cannot be worked on',
        ],
      },
    ]
  }
}

/** The picture as it came, or each page of a PDF as one. */
async function picturesOf(house: House, file: FileRow): Promise<readonly Buffer[]> {
  const content = await contentOf(house, file)
  if (file.media_type !== 'application/pdf') return [content]
  const pages: Buffer[] = []
  for (let number = 1; ; number++) {
    const page = await house.workshop.do('page', { content, page: number, longEdge: pageEdge })
    if (page === null) return pages
    pages.push(Buffer.from(page.content))
    if (number >= page.pages) return pages
  }
}

const remarks: Readonly<Record<NonNullable<Made['stays']>, string>> = {
  'too-large': '仍超过限制 still too large',
  'too-small': '像素不足，建议重新扫描 too few pixels: scan it again',
}

function factsOf({ content, width, height, stays }: Made): readonly (string | number)[] {
  const digest = createHash('sha256').update(content).digest('hex')
  return [content.length, `${width}×${height}`, digest, stays === null ? '' : remarks[stays]]
}

const columns = [
  '序号 no.',
  '材料 material',
  '对象 about',
  '文件 file',
  '字节 bytes',
  '像素 pixels',
  'SHA-256',
  '备注 remark',
]

/** With the mark by which spreadsheet programs know UTF-8. A name that begins like a formula is no formula. */
function indexOf(rows: readonly IndexRow[], { limit, preparation }: Making): Uint8Array {
  const cell = (value: string | number) => {
    const text = String(value)
    return `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  }
  const notThere = preparation.missing.map(
    ({ zh }): IndexRow => ['', zh, '', '', '', '', '', '尚未接受 not accepted yet'],
  )
  const limits: IndexRow = ['', `${limit.title.zh} ${limit.title.en}: ≤ ${limit.megabytes} MB`]
  const lines = [columns, ...rows, ...notThere, limits].map((row) => row.map(cell).join(','))
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
}
