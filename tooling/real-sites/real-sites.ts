/** `npm run real-sites [-- FORMAT …]`: builds a site with each real tool and looks whether its footer is right. */
import { parseArgs } from 'node:util'
import { type SnippetFormat, snippetFormats } from '@beian/domain/snippets'
import type { Browser } from 'playwright-core'
import { cases } from './cases.ts'
import type { Recipe } from './recipe.ts'
import { recipes } from './recipes/register.ts'
import { type Row, table } from './table.ts'
import { visit } from './visit.ts'
import { openBrowser } from './workshop/browser.ts'
import { missingPrograms } from './workshop/programs.ts'
import { Room } from './workshop/room.ts'

const { positionals: asked } = parseArgs({ allowPositionals: true })
const unknown = asked.find((name) => !recipes.some(({ format }) => format === name))
if (unknown) stop(`there is no recipe for “${unknown}”; there are: ${recipes.map(({ format }) => format).join(', ')}`)
const chosen = recipes.filter(({ format }) => asked.length === 0 || asked.includes(format))
const missing = missingPrograms(chosen)
if (missing.length > 0) stop(`these are needed:\n\n    sudo apt-get install -y ${missing.join(' ')}\n`)

const browser = await openBrowser()
const rows: Row[] = []
for (const recipe of chosen) rows.push(...(await rowsOf(browser, recipe)))
await browser.close()
console.log(table(rows))
const wrong = rows.flatMap(({ format, footer, wrong }) => wrong.map((one) => `${format}, ${footer}: ${one}`))
for (const one of wrong) console.log(`✗ ${one}`)
process.exitCode = wrong.length > 0 ? 1 : 0

/** One tool after the other, so that a small machine is enough. */
async function rowsOf(eyes: Browser, recipe: Recipe): Promise<readonly Row[]> {
  const format: SnippetFormat = snippetFormats[recipe.format]
  const room = new Room(recipe.format)
  const found: Row[] = []
  for (const footer of cases.filter((one) => one.fits(format))) {
    console.log(`[real-sites] ${recipe.format}: ${recipe.tool}, ${footer.name} …`)
    const row = { format: recipe.format, tool: recipe.tool, version: '', footer: footer.name }
    try {
      if (recipe.npm) await room.install(recipe.npm, recipe.manifest)
      const { seen, checked } = await visit(eyes, { recipe, room, footer })
      const version = recipe.version ? await recipe.version(room) : (Object.values(recipe.npm ?? {})[0] ?? '')
      found.push({
        ...row,
        version,
        built: true,
        seen: seen.length === 0,
        checked: checked.length === 0,
        wrong: [...seen, ...checked],
      })
    } catch (error) {
      found.push({ ...row, built: false, seen: false, checked: false, wrong: [(error as Error).message] })
    }
  }
  return found
}

function stop(reason: string): never {
  console.error(`[real-sites] ${reason}`)
  process.exit(2)
}
