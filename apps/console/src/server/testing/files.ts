/** For tests: small true pictures and PDFs, built from the formats' own rules. */
import { crc32, deflateSync } from 'node:zlib'

export type Bytes = Buffer<ArrayBuffer>

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export function png(width = 2, height = 2): Bytes {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const drawn = deflateSync(Buffer.alloc(Math.min(1000, (width + 1) * height)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', drawn), chunk('IEND', Buffer.alloc(0))])
}

/** A segment walk that is right; what the scan draws does not matter here. */
export function jpeg(width = 8, height = 8): Bytes {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])
  const application = Buffer.from([0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0])
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), application, frame, scan, Buffer.from([0xff, 0xd9])])
}

export function pdf(objects = ''): Bytes {
  const body = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${objects}`
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

/** A PDF whose objects lie in a compressed object stream, as most writers do today. */
export function pdfWithObjectStream(objects: string): Bytes {
  const body = deflateSync(Buffer.from(objects))
  const head = `3 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /N 1 /First 4 /Length ${body.length} >>\nstream\n`
  const stream = Buffer.concat([Buffer.from(head), body, Buffer.from('\nendstream\nendobj\n')])
  return pdf(stream.toString('latin1'))
}
