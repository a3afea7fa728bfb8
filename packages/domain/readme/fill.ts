/** What stands between `<!-- generated: name -->` and `<!-- end -->` comes from the registers; all else is written by hand. */
import { readFileSync } from 'node:fs'
import { provincesPart, researchPart } from './coverage.ts'
import { glossaryPart } from './glossary.ts'
import { checksPart, countsPart, disputesPart, proceduresPart } from './registers.ts'

export const readme = new URL('../README.md', import.meta.url)

export const parts: Readonly<Record<string, () => string>> = {
  glossary: glossaryPart,
  counts: countsPart,
  procedures: proceduresPart,
  checks: checksPart,
  provinces: provincesPart,
  disputes: disputesPart,
  research: researchPart,
}

export function readmeText(): string {
  return readFileSync(readme, 'utf8')
}

/** The text with every generated part as the registers have it today. */
export function filled(text: string): string {
  return text.replace(/(?<=<!-- generated: ([a-z-]+) -->\n)[\s\S]*?(?=<!-- end -->)/g, (_, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`README.md asks for a part that nobody writes: ${name}`)
    return `\n${part()}\n\n`
  })
}
