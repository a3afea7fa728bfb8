/** Pictures that stand for scans: paper, lines, a seal, no words, so that nobody takes one for a document. */
import PDFDocument from 'pdfkit'
import sharp from 'sharp'

export type Scan = Buffer<ArrayBuffer>

type Look = { width: number; height: number; paper: string; ink: string; seal: boolean; portrait: boolean }

const looks: readonly Look[] = [
  { width: 900, height: 640, paper: '#fbf6e9', ink: '#7d5f2a', seal: true, portrait: false },
  { width: 860, height: 540, paper: '#e9f0f6', ink: '#3d5a73', seal: false, portrait: true },
  { width: 640, height: 900, paper: '#fffefb', ink: '#555555', seal: true, portrait: false },
  { width: 640, height: 860, paper: '#dfe7ee', ink: '#6d7f8f', seal: false, portrait: true },
]

/** The few pictures of the demonstration, drawn once. */
export async function drawScans(): Promise<readonly Scan[]> {
  return Promise.all(looks.map(drawn))
}

let pdf: Promise<Scan> | undefined

/** Two pages as a scanner makes them: pictures in a PDF. Made once. */
export function scannedPdf(scans: readonly Scan[]): Promise<Scan> {
  pdf ??= new Promise((resolve, reject) => {
    const file = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false })
    const parts: Buffer[] = []
    file.on('data', (part: Buffer) => parts.push(part))
    file.on('end', () => resolve(Buffer.concat(parts)))
    file.on('error', reject)
    for (const scan of scans.slice(2)) file.addPage().image(scan, 48, 60, { fit: [500, 720], align: 'center' })
    file.end()
  })
  return pdf
}

async function drawn(look: Look): Promise<Scan> {
  const { width, height, paper } = look
  const shapes = [...lines(look), ...(look.seal ? [seal(look)] : []), ...(look.portrait ? [portrait(look)] : [])]
  const frame = `<rect width="${width}" height="${height}" fill="${paper}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${frame}${shapes.join('')}</svg>`
  return Buffer.from(await sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer())
}

function lines({ width, height, ink, portrait: beside }: Look): readonly string[] {
  const left = beside ? width * 0.42 : width * 0.12
  const head = `<rect x="${width * 0.28}" y="${height * 0.1}" width="${width * 0.44}" height="26" rx="4" fill="${ink}"/>`
  const rows = Array.from({ length: 7 }, (_, row) => {
    const length = (width * 0.9 - left) * (row % 3 === 2 ? 0.55 : 0.92)
    const y = height * 0.26 + row * height * 0.075
    return `<rect x="${left}" y="${y}" width="${length}" height="12" rx="4" fill="${ink}" opacity="0.45"/>`
  })
  return [head, ...rows]
}

function seal({ width, height }: Look): string {
  const at = `cx="${width * 0.76}" cy="${height * 0.76}"`
  return `<g fill="none" stroke="#c23b32" opacity="0.8"><circle ${at} r="70" stroke-width="7"/><circle ${at} r="24" stroke-width="10"/></g>`
}

function portrait({ width, height, ink }: Look): string {
  const x = width * 0.22
  const head = `<circle cx="${x}" cy="${height * 0.4}" r="52" fill="${ink}" opacity="0.7"/>`
  return `${head}<ellipse cx="${x}" cy="${height * 0.66}" rx="92" ry="78" fill="${ink}" opacity="0.55"/>`
}
