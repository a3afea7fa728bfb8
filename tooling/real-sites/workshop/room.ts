/** A folder outside the repository in which one site is made; installed packages stay there for the next time. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { Files } from '../recipe.ts'

const home = process.env['BEIAN_REAL_SITES'] ?? join(tmpdir(), 'beian-real-sites')
const patience = 15 * 60_000
const kept = ['node_modules', 'package.json', 'package-lock.json', 'pins.json']

export class Room {
  readonly folder: string
  constructor(name: string) {
    this.folder = join(home, name)
    mkdirSync(this.folder, { recursive: true })
  }

  /** Nothing of the last site is left but the packages. */
  sweep(): void {
    for (const name of readdirSync(this.folder))
      if (!kept.includes(name)) rmSync(join(this.folder, name), { recursive: true })
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** Installs exactly these packages; nothing is done where they already are. `more` is what the tool wants in package.json. */
  async install(packages: Readonly<Record<string, string>>, more: object = {}): Promise<void> {
    const manifest = `${JSON.stringify({ private: true, type: 'module', ...more, dependencies: packages }, null, 2)}\n`
    const done = existsSync(join(this.folder, 'node_modules', '.package-lock.json'))
    const same = done && existsSync(join(this.folder, 'pins.json')) && this.read('pins.json') === manifest
    this.write({ 'package.json': manifest, 'pins.json': manifest })
    if (same) return
    rmSync(join(this.folder, 'node_modules'), { recursive: true, force: true })
    await this.run(['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  }

  /** The output of a command that succeeds; one that fails or hangs is an error with all it said. */
  async run(command: readonly string[]): Promise<string> {
    const { child, said } = this.start(command)
    const clock = setTimeout(() => child.kill('SIGKILL'), patience)
    const [code] = (await once(child, 'close')) as [number | null]
    clearTimeout(clock)
    if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${said().slice(-4000)}`)
    return said()
  }

  /** A command that goes on; it runs with what is installed in the room, and without the repository's settings. */
  start(command: readonly string[]) {
    const [file = '', ...words] = command
    const child = spawn(file, words, {
      cwd: this.folder,
      env: { ...outside(), PATH: [join(this.folder, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) },
    })
    let text = ''
    const note = (chunk: Buffer) => {
      text += chunk.toString()
    }
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    child.on('error', (error) => {
      text += error.message
    })
    return { child, said: () => text }
  }
}

/** What pnpm and npm put into the environment would configure the tools; the way to the registry stays. */
function outside(): NodeJS.ProcessEnv {
  const way = /^npm_config_(registry|cache|.*proxy|cafile|userconfig)$/i
  const entries = Object.entries(process.env).filter(([key]) => !/^(npm|pnpm)_/i.test(key) || way.test(key))
  const quiet = { CI: '1', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' }
  return { ...Object.fromEntries(entries), ...quiet, ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1' }
}
