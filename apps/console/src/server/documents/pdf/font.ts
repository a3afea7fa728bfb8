/** The one font of our PDFs: Noto Serif SC 2.003 (SIL Open Font Licence 1.1, beside it). What it cannot draw is told, never dropped. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'

let read: { bytes: Buffer; font: Font } | undefined

/** Fifteen megabytes, read when the first PDF is written. */
export function songFont(): { bytes: Buffer; font: Font } {
  if (read) return read
  const bytes = readFileSync(join(import.meta.dirname, '../font/NotoSerifSC-Regular.ttf'))
  return (read = { bytes, font: create(bytes) as Font })
}

/** The characters of a text that the font has no picture of, each once. */
export function missingGlyphs(text: string): readonly string[] {
  const { font } = songFont()
  const isDrawn = (sign: string) => /\s/.test(sign) || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
  return [...new Set(text)].filter((sign) => !isDrawn(sign))
}
