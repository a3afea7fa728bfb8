/**
 * Lighthouse over the built site in `apps/site/dist`, phone profile, the median of five: `npm run lighthouse [-- RUNS]`.
 * It is served on loopback with the headers and the compression of a host; what asks for https is the one thing missing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromiumPath } from '@beian/browser/chromium'
import { siteServer } from '../serve.ts'
import { install, roomFor, site } from './room.ts'

const RUNS = Number(process.argv[2] ?? 5)
const pages = ['/zh/guides/first-filing/', '/zh/provinces/guangdong/', '/zh/start/']
const wanted = { performance: 0.99, accessibility: 1, 'best-practices': 1, seo: 1 } as const
type Category = keyof typeof wanted
const categories = Object.keys(wanted) as Category[]

type Audit = { readonly score: number | null; readonly title: string; readonly displayValue?: string }
type Report = {
  readonly categories: Readonly<
    Record<Category, { score: number; auditRefs: readonly { id: string; weight: number }[] }>
  >
  readonly audits: Readonly<Record<string, Audit>>
}

/** As a published site has them: a build without BEIAN_SITE_ORIGIN leaves the host out. */
function nameHost(dist: string, origin: string): void {
  for (const page of pages) {
    const file = join(dist, page, 'index.html')
    const html = readFileSync(file, 'utf8')
    writeFileSync(file, html.replace(/(hreflang="[^"]*" href=")(?=\/)/g, `$1${origin}`))
  }
}

/** As a host sends it: compressed. */
function compress(dist: string): void {
  const sent = globSync('{zh/**/index.html,_astro/*.{css,js},data/**/*.json,*.svg}', { cwd: dist })
  for (const file of sent)
    writeFileSync(join(dist, `${file}.gz`), gzipSync(readFileSync(join(dist, file)), { level: 9 }))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

const { folder, leave } = roomFor('lighthouse')
install(folder, { lighthouse: '13.5.0' })
const path = chromiumPath()
const dist = join(folder, 'dist')
rmSync(dist, { recursive: true, force: true })
cpSync(join(site, 'dist'), dist, { recursive: true })
const port = await freePort()
const origin = `http://localhost:${port}`
nameHost(dist, origin)
compress(dist)
const server = siteServer(dist).listen(port, '127.0.0.1')
await once(server, 'listening')

async function reportOn(address: string): Promise<Report> {
  const out = join(folder, 'report.json')
  const flags = ['--quiet', '--output=json', `--output-path=${out}`, `--only-categories=${categories.join(',')}`]
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
  const run = spawn(process.execPath, ['node_modules/lighthouse/cli/index.js', address, ...flags, chrome], {
    cwd: folder,
    env: { ...process.env, CHROME_PATH: path },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(run, 'exit')
  if (status !== 0) throw new Error(`lighthouse failed on ${address}`)
  return JSON.parse(readFileSync(out, 'utf8')) as Report
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const lost = ({ categories: scored, audits }: Report): readonly string[] =>
  categories.flatMap((name) =>
    scored[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id} ${audits[id]?.score} ${audits[id]?.displayValue ?? ''} (${audits[id]?.title})`),
  )

let missed = 0
try {
  const rows: Record<string, string | number>[] = []
  for (const page of pages) {
    const reports: Report[] = []
    for (let run = 0; run < RUNS; run += 1) reports.push(await reportOn(`${origin}${page}`))
    const scores = categories.map((name) => [name, median(reports.map((one) => one.categories[name].score))] as const)
    missed += scores.filter(([name, score]) => score < wanted[name]).length
    rows.push({ page, ...Object.fromEntries(scores.map(([name, score]) => [name, Math.round(score * 100)])) })
    for (const line of new Set(reports.flatMap(lost))) console.log(`${page} ${line}`)
  }
  console.table(rows)
  process.exitCode = missed === 0 ? 0 : 1
} finally {
  server.close()
  server.closeAllConnections()
  leave()
}
