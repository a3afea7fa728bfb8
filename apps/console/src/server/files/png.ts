/** PNG (ISO/IEC 15948): every chunk with its length and check sum, from IHDR over IDAT to IEND. */
import { crc32 } from 'node:zlib'
import { type Refusal, refuse } from '../problems.ts'
import { judgeSize, judgeTail, type Size } from './picture.ts'

const signatureLength = 8

export function judgePng(content: Buffer): Refusal | undefined {
  const walked = walk(content)
  if (!walked) return refuse('file-damaged')
  return judgeSize(walked.size) ?? judgeTail(content.subarray(walked.end))
}

function walk(content: Buffer): { size: Size; end: number } | undefined {
  let size: Size | undefined
  let drawn = false
  let at = signatureLength
  while (at + 12 <= content.length) {
    const length = content.readUInt32BE(at)
    const end = at + 12 + length
    if (end > content.length || crc32(content.subarray(at + 4, end - 4)) !== content.readUInt32BE(end - 4))
      return undefined
    const name = content.toString('latin1', at + 4, at + 8)
    if (at === signatureLength) {
      if (name !== 'IHDR' || length !== 13) return undefined
      size = { width: content.readUInt32BE(at + 8), height: content.readUInt32BE(at + 12) }
    }
    drawn ||= name === 'IDAT'
    if (name === 'IEND') return size && drawn ? { size, end } : undefined
    at = end
  }
  return undefined
}
