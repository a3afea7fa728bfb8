/** For tests: the words of a PDF as a reader program finds them, its lines joined. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export async function textOfPdf(content: Buffer): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(content) })
  const document = await loading.promise
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    for (const item of items) if ('str' in item) text += item.str
  }
  await loading.destroy()
  return text
}
