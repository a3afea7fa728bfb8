/** Makes a picture fit: upright, in sRGB, without a word about camera or place, as large as its receiver takes. */
import sharp, { type Sharp } from 'sharp'
import type { Fit, Made } from './jobs.ts'
import { open } from './look.ts'

const qualities = [90, 76, 62] as const
/** Bytes go with the area; a little less, so that the next try fits. */
const margin = 0.95
const [least, most] = [0.5, 0.9] as const
const mostTries = 8

type Size = { readonly width: number; readonly height: number }
type Drawn = Pick<Made, 'content' | 'type' | 'width' | 'height'>
type Raw = { readonly data: Buffer; readonly info: { width: number; height: number; channels: 3 } }

export async function makeFit(content: Buffer, fit: Fit): Promise<Made> {
  const raw = (await plain(open(content)).raw().toBuffer({ resolveWithObject: true })) as Raw
  const isSmall = fit.atLeast !== null && !reaches(raw.info, fit.atLeast)
  const made = (await asPng(content, fit)) ?? (await asJpeg(raw, fit))
  return { ...made, stays: made.content.length > fit.bytes ? 'too-large' : isSmall ? 'too-small' : null }
}

function reaches({ width, height }: Size, { short, long }: { short: number; long: number }): boolean {
  return Math.min(width, height) >= short && Math.max(width, height) >= long
}

/** What came as PNG and is small enough stays one: letters keep their edges. */
async function asPng(content: Buffer, { types, bytes }: Fit): Promise<Drawn | undefined> {
  const isPng = content.subarray(1, 4).toString('latin1') === 'PNG'
  if (!isPng || !types.includes('image/png')) return undefined
  const drawn = await plain(open(content)).png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true })
  if (drawn.data.length > bytes) return undefined
  return { content: drawn.data, type: 'image/png', width: drawn.info.width, height: drawn.info.height }
}

/** Coarser first, smaller only then, and never below what the receiver asks. */
async function asJpeg(raw: Raw, { bytes, atLeast }: Fit): Promise<Drawn> {
  let size: Size = raw.info
  let drawn: Drawn | undefined
  for (let round = 0; round < mostTries; round++) {
    for (const quality of qualities) {
      drawn = await jpeg(raw, size, quality)
      if (drawn.content.length <= bytes) return drawn
    }
    const by = Math.min(most, Math.max(least, Math.sqrt(bytes / (drawn?.content.length ?? bytes)) * margin))
    const smaller = { width: Math.round(size.width * by), height: Math.round(size.height * by) }
    if (drawn && atLeast !== null && !reaches(smaller, atLeast)) return drawn
    size = smaller
  }
  return drawn ?? jpeg(raw, size, qualities[0])
}

async function jpeg({ data, info: raw }: Raw, { width, height }: Size, quality: number): Promise<Drawn> {
  const resized = sharp(data, { raw }).resize(width, height, { fit: 'fill' })
  const { data: content, info } = await resized.jpeg({ quality }).toBuffer({ resolveWithObject: true })
  return { content, type: 'image/jpeg', width: info.width, height: info.height }
}

/** Nothing of the file's own notes is taken along unless it is asked for; it is not. */
function plain(picture: Sharp): Sharp {
  return picture.flatten({ background: 'white' }).toColourspace('srgb')
}
