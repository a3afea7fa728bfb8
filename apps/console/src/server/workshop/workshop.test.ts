/** What is measured and made of real pictures and PDFs; and that a file which breaks or hangs the process harms nothing else. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { legible } from '@beian/domain/documents'
import sharp from 'sharp'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { Sheet } from '../documents/pdf/sheet.ts'
import { pdf } from '../testing/files.ts'
import { temporaryDirectory } from '../testing/trial.ts'
import type { Look } from './jobs.ts'
import { openWorkshop, WorkshopFault } from './workshop.ts'

vi.setConfig({ testTimeout: 60_000 })

const workshop = openWorkshop()
afterAll(() => workshop.close())

/** A page of small print with a seal, as a scanner gives it. */
function scan({ width = 1240, height = 1754, seal = true } = {}) {
  const rows = Array.from(
    { length: 40 },
    (_, row) =>
      `<text x="90" y="${120 + row * 38}" font-size="22" font-family="serif">No. ${row} 91440300MA5DXC7B1F registered address of the company ${row * 7}</text>`,
  )
  const circle = seal ? '<circle cx="900" cy="1300" r="120" fill="none" stroke="#c22" stroke-width="14"/>' : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fcfbf7"/>${rows.join('')}${circle}</svg>`
  return sharp(Buffer.from(svg))
}
const look = async (content: Buffer, type = 'image/jpeg') => workshop.do('look', { content, type })
type Measured = Extract<Look, { is: 'picture' }>

describe('a picture is measured', () => {
  test('edges, colour and the resolution that its scanner tells', async () => {
    const content = await scan().withMetadata({ density: 300 }).jpeg().toBuffer()
    expect(await look(content)).toMatchObject({
      is: 'picture',
      width: 1240,
      height: 1754,
      colour: true,
      resolution: 300,
    })
  })
  test('upright: a phone that was held sideways says so in the file', async () => {
    const content = await scan().jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await look(content)).toMatchObject({ width: 1754, height: 1240 })
  })
  test('grey is told from colour, a seal is enough', async () => {
    expect(await look(await scan().greyscale().jpeg().toBuffer())).toMatchObject({ colour: false })
    expect(await look(await scan({ seal: false }).png().toBuffer(), 'image/png')).toMatchObject({ colour: false })
  })
  test('blurred print falls below the figure, sharp print stays far above it', async () => {
    const sharpOne = (await look(await scan().jpeg().toBuffer())) as Measured
    const blurred = (await look(await scan().blur(6).jpeg().toBuffer())) as Measured
    expect(sharpOne.sharpness).toBeGreaterThan(5 * legible.sharpness)
    expect(blurred.sharpness).toBeLessThan(legible.sharpness)
  })
  test('one that does not open says that it does not', async () => {
    const whole = await scan().jpeg().toBuffer()
    expect(await look(whole.subarray(0, 3000))).toEqual({ is: 'unreadable' })
    expect(await look(Buffer.from('%PDF-1.4 nothing'), 'application/pdf')).toEqual({ is: 'unreadable' })
  })
})

describe('a picture is made fit', () => {
  const telling = () =>
    scan()
      .withExif({
        IFD0: { Make: 'Canary', Copyright: '张三的手机' },
        IFD3: { GPSLatitude: '22/1 32/1 0/1', GPSLatitudeRef: 'N' },
      })
      .jpeg({ quality: 100 })
      .toBuffer()

  test('what the camera and the place tell is gone', async () => {
    const content = await telling()
    expect((await sharp(content).metadata()).exif).toBeDefined()
    const made = await workshop.do('fit', { content, fit: { types: ['image/jpeg'], bytes: 4_000_000, atLeast: null } })
    const { exif, xmp, iptc, orientation } = await sharp(made.content).metadata()
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
    expect(made.content.includes('Canary')).toBe(false)
    expect(made).toMatchObject({ type: 'image/jpeg', width: 1240, height: 1754, stays: null })
  })
  test('to the bytes its receiver takes: coarser, then smaller', async () => {
    const made = await workshop.do('fit', {
      content: await telling(),
      fit: { types: ['image/jpeg'], bytes: 60_000, atLeast: null },
    })
    expect(made.content.length).toBeLessThanOrEqual(60_000)
    expect(made.stays).toBeNull()
  })
  test('never smaller than asked, and never blown up: it says what it stays', async () => {
    const fit = { types: ['image/jpeg'], atLeast: { short: 720, long: 1280 } }
    const tight = await workshop.do('fit', { content: await telling(), fit: { ...fit, bytes: 20_000 } })
    expect([tight.stays, tight.width >= 720]).toEqual(['too-large', true])
    const small = await scan({ width: 500, height: 700 }).jpeg().toBuffer()
    expect(await workshop.do('fit', { content: small, fit: { ...fit, bytes: 2_000_000 } })).toMatchObject({
      stays: 'too-small',
      width: 500,
    })
  })
  test('a PNG stays one where that is taken', async () => {
    const content = await scan().png().toBuffer()
    const made = await workshop.do('fit', {
      content,
      fit: { types: ['image/jpeg', 'image/png'], bytes: 4_000_000, atLeast: null },
    })
    expect(made.type).toBe('image/png')
  })
})

async function letter(pages: number): Promise<Buffer> {
  const sheet = new Sheet('授权书', new Date('2026-11-21T00:00:00Z'))
  for (let page = 0; page < pages; page++) {
    sheet.text('互联网信息服务备案授权书', { size: 20, leading: 34, bold: true }, { centred: true })
    sheet.need(page < pages - 1 ? 10_000 : 0)
  }
  return sheet.finish()
}

describe('a page of a PDF', () => {
  test('is drawn, the right one, as large as asked', async () => {
    const content = await letter(3)
    expect(await look(content, 'application/pdf')).toEqual({ is: 'pdf', pages: 3 })
    const page = await workshop.do('page', { content, page: 1, longEdge: 800 })
    expect(page?.pages).toBe(3)
    const { width, height } = await sharp(page?.content).metadata()
    expect([width, height]).toEqual([566, 800])
    const { channels } = await sharp(page?.content).stats()
    expect(channels[0]?.min).toBeLessThan(80)
  })
  test('that is not there is none', async () => {
    expect(await workshop.do('page', { content: await letter(1), page: 2, longEdge: 800 })).toBeNull()
    expect(await workshop.do('page', { content: await letter(1), page: 0, longEdge: 800 })).toBeNull()
  })
  test('of a PDF without pages is none', async () => {
    const none = await workshop.do('page', { content: pdf(), page: 1, longEdge: 800 }).catch(() => null)
    expect(none).toBeNull()
  })
})

describe('the process that opens files', () => {
  const workerOf = (program: string) => {
    const path = join(temporaryDirectory(), 'worker.mjs')
    writeFileSync(path, program)
    return path
  }
  const asked = { content: Buffer.from('x'), type: 'image/jpeg' }

  test('is ended when it hangs, and the next file gets a new one', async () => {
    const program =
      "let n = 0; process.on('message', (m) => { if (m.type === 'hang') for (;;); process.send({ made: { is: 'pdf', pages: process.pid } }) })"
    const hanging = openWorkshop({ worker: workerOf(program), longest: 6000 })
    const [hung, next] = await Promise.allSettled([
      hanging.do('look', { ...asked, type: 'hang' }),
      hanging.do('look', asked),
    ])
    expect(hung.status === 'rejected' && hung.reason instanceof WorkshopFault).toBe(true)
    expect(next.status).toBe('fulfilled')
    hanging.close()
  })
  test('may break without harm', async () => {
    const program =
      "process.on('message', (m) => { if (m.type === 'crash') process.abort(); process.send({ made: { is: 'pdf', pages: 1 } }) })"
    const broken = openWorkshop({ worker: workerOf(program) })
    await expect(broken.do('look', { ...asked, type: 'crash' })).rejects.toThrow(WorkshopFault)
    expect(await broken.do('look', asked)).toEqual({ is: 'pdf', pages: 1 })
    broken.close()
  })
  test('can neither write nor start a program, and sees none of our environment', async () => {
    const program = `import { writeFileSync } from 'node:fs'; import { execSync } from 'node:child_process'
      const tried = (act) => { try { act(); return 1 } catch { return 0 } }
      process.on('message', () => process.send({ made: { is: 'pdf', pages:
        tried(() => writeFileSync(new URL('canary', import.meta.url), 'x')) + tried(() => execSync('true')) + Object.keys(process.env).filter((n) => !n.startsWith('NODE_')).length } }))`
    const shut = openWorkshop({ worker: workerOf(program) })
    expect(await shut.do('look', asked)).toEqual({ is: 'pdf', pages: 0 })
    shut.close()
  })
})
