/** Whether a DOCX may serve as a template: whole, without macros, its braces closed, every placeholder known. */
import { type DocumentKind, placeholderNamed } from '@beian/domain/documents'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { type Refusal, refuse } from '../../problems.ts'
import { nounNamed } from './names.ts'

export const largestTemplate = 2 * 1024 * 1024
const largestInside = 30 * 1024 * 1024

export function inspectTemplate(kind: DocumentKind, content: Buffer): Refusal | undefined {
  if (content.length > largestTemplate) return refuse('template-too-large', { values: { limit: 2 } })
  const zip = opened(content)
  if (zip === undefined) return refuse('template-not-docx')
  const names = tagsIn(zip)
  if ('broken' in names) return refuse('template-broken', { values: { where: names.broken } })
  const unknown = names.tags.filter((name) => nounNamed(name) === undefined && !placeholderNamed(kind, name))
  return unknown.length === 0 ? undefined : refuse('template-unknown-names', { values: { names: unknown.join('、') } })
}

/** Undefined for what is no DOCX, or hides more than a letter can be. */
function opened(content: Buffer): PizZip | undefined {
  try {
    const zip = new PizZip(content)
    const files = Object.values(zip.files) as { name: string; _data?: { uncompressedSize?: number } }[]
    const inside = files.reduce((sum, { _data }) => sum + (_data?.uncompressedSize ?? 0), 0)
    const isPlain = files.every(({ name }) => !/vbaProject|\.bin$/i.test(name))
    return zip.files['word/document.xml'] !== undefined && isPlain && inside <= largestInside ? zip : undefined
  } catch {
    return undefined
  }
}

type Broken = { properties?: { errors?: { properties?: { explanation?: string } }[]; explanation?: string } }

/** Filled with nothing, the template tells its tags: a loop is gone through once, so that those inside are met. */
function tagsIn(zip: PizZip): { tags: readonly string[] } | { broken: string } {
  const tags = new Set<string>()
  const parser = (tag: string) => {
    tags.add(tag.trim())
    return { get: () => (nounNamed(tag) === undefined ? '' : [{}]) }
  }
  try {
    new Docxtemplater(zip, { parser, paragraphLoop: true, linebreaks: true, errorLogging: false }).render({})
    return { tags: [...tags] }
  } catch (error) {
    const { properties } = error as Broken
    const told = properties?.errors?.map((one) => one.properties?.explanation) ?? [properties?.explanation]
    return { broken: told.filter(Boolean).slice(0, 3).join(' ') || 'DOCX' }
  }
}
