/** Measures a picture: edges, colour, resolution, sharpness. Nothing is judged here. */
import sharp, { type Sharp } from 'sharp'
import type { Look } from './jobs.ts'

/** The door refuses more; a file that lies about its size meets this. */
export const mostPixels = 41_000_000
/** A thumbnail tells colour; half a percent of it is a seal. */
const thumbnail = 256
const vivid = 40
const coloured = 0.003
const sharpEdge = 1000

export function open(content: Buffer): Sharp {
  return sharp(content, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient()
}

export async function lookAtPicture(content: Buffer): Promise<Look> {
  const { autoOrient, density } = await sharp(content, { limitInputPixels: mostPixels }).metadata()
  return {
    is: 'picture',
    width: autoOrient.width,
    height: autoOrient.height,
    resolution: density ?? null,
    colour: await isColoured(content),
    sharpness: await sharpnessOf(content),
  }
}

async function isColoured(content: Buffer): Promise<boolean> {
  const small = open(content).resize(thumbnail, thumbnail, { fit: 'inside' }).flatten({ background: 'white' })
  const { data, info } = await small.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  if (info.channels < 3) return false
  let found = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > vivid) found += 1
  }
  return found / (info.width * info.height) > coloured
}

async function sharpnessOf(content: Buffer): Promise<number> {
  const fitting = { fit: 'inside', withoutEnlargement: true } as const
  const grey = open(content).flatten({ background: 'white' }).greyscale().resize(sharpEdge, sharpEdge, fitting)
  const { data, info } = await grey.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
  return laplacianVariance(data, info)
}

/** By the four neighbours of each inner pixel. Blurred letters have soft edges, so it falls. */
export function laplacianVariance(
  data: Uint8Array,
  { width, height, channels }: { width: number; height: number; channels: number },
): number {
  let [sum, squares, count] = [0, 0, 0]
  const at = (x: number, y: number) => data[(y * width + x) * channels] ?? 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const edge = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y)
      sum += edge
      squares += edge * edge
      count += 1
    }
  }
  return count === 0 ? 0 : Math.round(squares / count - (sum / count) ** 2)
}
