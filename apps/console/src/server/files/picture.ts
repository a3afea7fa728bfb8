/** What all pictures must keep to: a size that can be shown, and nothing else hidden behind their end. */
import { type Refusal, refuse } from '../problems.ts'

const megapixels = 40

export type Size = { width: number; height: number }

export function judgeSize({ width, height }: Size): Refusal | undefined {
  if (width === 0 || height === 0) return refuse('file-damaged')
  return width * height > megapixels * 1e6 ? refuse('image-too-large', { values: { limit: megapixels } }) : undefined
}

/** Phones put depth maps behind a picture, which is harmless; a second file of a kind that can act is not. */
export function judgeTail(tail: Buffer): Refusal | undefined {
  const text = tail.toString('latin1').toLowerCase()
  const another = ['pk\x03\x04', 'pk\x05\x06', '%pdf-', '<script', '<html', '<svg'].some((sign) => text.includes(sign))
  return another ? refuse('file-with-another-inside') : undefined
}
