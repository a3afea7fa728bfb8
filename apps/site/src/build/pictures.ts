/** The pictures that stand beside a link where it is passed on: the page's heading, set in the committed font as outlines, so that no machine's fonts matter. */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Font, openSync } from 'fontkit'
import sharp from 'sharp'
import { textIn } from '../text/index.ts'
import { builtPages, headingOf } from './html.ts'
import { pictureAddress, pictured } from './picture-address.ts'

/** The console's documents are set in it too. */
const FONT = join(import.meta.dirname, '../../../console/src/server/documents/font/NotoSerifSC-Regular.ttf')
const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 90]
const [PAPER, INK, QUIET, SEAL] = ['#fbfaf8', '#1c2126', '#4b535c', '#a8322a']
/** The largest size first, each with the lines that leave the seal its room. */
const SIZES = [
  [84, 2],
  [68, 3],
  [56, 4],
] as const

function widthOf(font: Font, text: string, size: number): number {
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm
}

function outlines(font: Font, { text, x, y, size }: { text: string; x: number; y: number; size: number }): string {
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let pen = 0
  const paths = glyphs.map((glyph, index) => {
    const at = pen
    pen += positions[index]?.xAdvance ?? 0
    return `<path transform="translate(${at} 0)" d="${glyph.path.toSVG()}"/>`
  })
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`
}

/** Lines that fit: a Chinese heading breaks anywhere, a Latin one between words. */
export function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  const pieces = text.match(/\p{Script=Han}[，。：；？！、”）]*|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? []
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`
    if (lines.length === 0) lines.push(piece)
    else if (fits(longer.trimEnd())) lines[lines.length - 1] = longer
    else lines.push(piece.trimStart())
  }
  return lines.map((line) => line.trim()).filter(Boolean)
}

function set(font: Font, text: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const [size, most] of SIZES) {
    const lines = linesOf(text, (line) => widthOf(font, line, size) <= WIDTH - 2 * MARGIN)
    if (lines.length <= most) return { size, lines }
  }
  return { size: 44, lines: linesOf(text, (line) => widthOf(font, line, 44) <= WIDTH - 2 * MARGIN) }
}

export function pictureOf(font: Font, heading: string, site: string): string {
  const { size, lines } = set(font, heading)
  const top = 350 - ((lines.length - 1) * size * 1.3) / 2
  const text = lines.map((line, index) => outlines(font, { text: line, x: MARGIN, y: top + index * size * 1.3, size }))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<rect x="${MARGIN}" y="84" width="64" height="64" rx="8" fill="none" stroke="${SEAL}" stroke-width="4"/>`,
    `<g fill="${SEAL}">${outlines(font, { text: '备', x: MARGIN + 12, y: 131, size: 40 })}</g>`,
    `<g fill="${INK}">${text.join('')}</g><rect x="${MARGIN}" y="510" width="${WIDTH - 2 * MARGIN}" height="2" fill="${SEAL}"/>`,
    `<g fill="${QUIET}">${outlines(font, { text: site, x: MARGIN, y: 562, size: 30 })}</g></svg>`,
  ].join('')
}

export async function writePictures(folder: string): Promise<number> {
  const font = openSync(FONT) as Font
  const pages = [...builtPages(folder)].filter(({ path }) => pictured(path) === path)
  for (const { path, lang, html } of pages) {
    const file = join(folder, pictureAddress(path))
    mkdirSync(dirname(file), { recursive: true })
    const svg = pictureOf(font, headingOf(html), textIn(lang).site.name)
    await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toFile(file)
  }
  return pages.length
}
