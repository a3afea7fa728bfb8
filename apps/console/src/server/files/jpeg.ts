/** JPEG (ITU T.81): from its start through every segment and scan to its end mark. */
import { type Refusal, refuse } from '../problems.ts'
import { judgeSize, judgeTail, type Size } from './picture.ts'

const endOfImage = 0xd9
const startOfScan = 0xda

export function judgeJpeg(content: Buffer): Refusal | undefined {
  const walked = walk(content)
  if (!walked) return refuse('file-damaged')
  return judgeSize(walked.size) ?? judgeTail(content.subarray(walked.end))
}

/** The picture's size and where it ends; undefined when a segment is missing or cut. */
function walk(content: Buffer): { size: Size; end: number } | undefined {
  let size: Size | undefined
  let scanned = false
  let at = 2
  while (at + 1 < content.length) {
    if (content[at] !== 0xff) return undefined
    const marker = content[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) return size && scanned ? { size, end: at + 2 } : undefined
    if (at + 4 > content.length) return undefined
    const next = at + 2 + content.readUInt16BE(at + 2)
    if (next > content.length || next < at + 4) return undefined
    if (isFrame(marker) && next >= at + 9)
      size = { height: content.readUInt16BE(at + 5), width: content.readUInt16BE(at + 7) }
    scanned ||= marker === startOfScan
    at = marker === startOfScan ? afterScan(content, next) : next
  }
  return undefined
}

/** SOF0 to SOF15, without the tables that share their range (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** The next real marker: inside a scan, FF 00 is a byte of data and FF D0 to D7 are restarts. */
function afterScan(content: Buffer, from: number): number {
  let at = content.indexOf(0xff, from)
  while (at !== -1) {
    const follower = content[at + 1] ?? 0
    const isData = follower === 0 || (follower >= 0xd0 && follower <= 0xd7)
    if (!isData) return at
    at = content.indexOf(0xff, at + 2)
  }
  return content.length
}
