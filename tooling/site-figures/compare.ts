/**
 * What a build costs beside the two builders people would take instead, with the same content: our Markdown twins.
 * `npm run compare-sites [-- PAGES]`; BEIAN_FIGURES=DIR keeps the folder, so that both can be looked at.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { revision, roomFor, type Spent, site, spentBy } from './room.ts'
import { starlight } from './starlight.ts'
import { twinsIn } from './twins.ts'
import { vitepress } from './vitepress.ts'

const PAGES = Number(process.argv[2] ?? 600)
const room = roomFor('compare')
const ours = join(room.folder, 'ours')

type Row = { builder: string; pages: number; 'wall s': number; 'CPU s': number; 'CPU ms a page': number }
const row = (builder: string, pages: number, { wall, cpu }: Spent): Row => ({
  builder,
  pages,
  'wall s': Math.round(wall * 10) / 10,
  'CPU s': Math.round(cpu * 10) / 10,
  'CPU ms a page': Math.round((cpu / pages) * 10_000) / 10,
})

/** Seconds for one page more: the start, which is the same for few and many, is taken off. */
const marginal = (few: Spent & { pages: number }, many: Spent & { pages: number }) => ({
  wall: (many.wall - few.wall) / (many.pages - few.pages),
  cpu: (many.cpu - few.cpu) / (many.pages - few.pages),
})

const build = [
  'node',
  '--max-semi-space-size=64',
  'node_modules/astro/bin/astro.mjs',
  'build',
  '--silent',
  '--outDir',
  ours,
]
const mine = spentBy(site, build)
const pages = globSync('**/*.html', { cwd: ours }).length
const rows = [row(`ours, ${revision()}`, pages, mine)]
const ratios = []
const own = { wall: mine.wall / pages, cpu: mine.cpu / pages }
for (const builder of [starlight, vitepress]) {
  const folder = roomFor(join('compare', builder.name.split(' ')[0]?.toLowerCase() ?? '')).folder
  const [few, many] = [2, PAGES].map((most) => {
    builder.prepare(folder, twinsIn(ours, most))
    const spent = spentBy(folder, builder.command)
    rows.push(row(builder.name, most, spent))
    console.log(JSON.stringify(rows.at(-1)))
    return { ...spent, pages: most }
  }) as [Spent & { pages: number }, Spent & { pages: number }]
  const theirs = marginal(few, many)
  ratios.push({
    builder: builder.name,
    'CPU ms for a page more': Math.round(theirs.cpu * 10_000) / 10,
    'our CPU to theirs': Math.round((own.cpu / theirs.cpu) * 100) / 100,
    'our wall to theirs': Math.round((own.wall / theirs.wall) * 100) / 100,
  })
}
console.table(rows)
console.log('Ours with its start, theirs without:')
console.table(ratios)
room.leave()
