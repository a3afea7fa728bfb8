/** One page of a PDF as a picture. Scripts in it are never run, and nothing it names is fetched. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Canvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Look, Page } from './jobs.ts'

const home = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))))
const mostPages = 50

type Factory = {
  create(width: number, height: number): { canvas: Canvas }
}

function reading(content: Buffer) {
  return getDocument({
    data: new Uint8Array(content),
    cMapUrl: join(home, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts/'),
    wasmUrl: join(home, 'wasm/'),
    stopAtErrors: false,
    verbosity: 0,
  })
}

export async function lookAtPdf(content: Buffer): Promise<Look> {
  const loading = reading(content)
  try {
    return { is: 'pdf', pages: (await loading.promise).numPages }
  } finally {
    await loading.destroy()
  }
}

/** Null where the PDF has no such page, or more pages than a dossier ever has. */
export async function drawPage(content: Buffer, number: number, longEdge: number): Promise<Page | null> {
  const loading = reading(content)
  try {
    const document = await loading.promise
    if (number < 1 || number > Math.min(document.numPages, mostPages)) return null
    const page = await document.getPage(number)
    const whole = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: longEdge / Math.max(whole.width, whole.height) })
    const factory = document.canvasFactory as Factory
    const { canvas } = factory.create(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas: canvas as never, viewport, background: 'white' }).promise
    return { content: await canvas.encode('jpeg', 85), type: 'image/jpeg', pages: document.numPages }
  } finally {
    await loading.destroy()
  }
}
