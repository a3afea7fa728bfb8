/** A temporary folder with tools from npm at pinned versions: nothing of theirs comes into the repository. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const site = join(import.meta.dirname, '../../apps/site')

/** BEIAN_FIGURES keeps the folder and what was installed there; else it is removed at the end. */
export function roomFor(name: string): { readonly folder: string; leave(): void } {
  const kept = process.env['BEIAN_FIGURES']
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'beian-figures-')) : join(kept, name)
  mkdirSync(folder, { recursive: true })
  return { folder, leave: () => (kept === undefined ? rmSync(folder, { recursive: true }) : undefined) }
}

/** @param dependencies names with pinned versions, as they stand in a package.json. */
export function install(folder: string, dependencies: Readonly<Record<string, string>>): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  if (Object.keys(dependencies).every((name) => existsSync(join(folder, 'node_modules', name)))) return
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`npm could not install ${Object.keys(dependencies).join(' ')}`)
}

export type Spent = { readonly wall: number; readonly cpu: number }

/** Seconds that a command and all it starts have spent. */
export function spentBy(
  folder: string,
  command: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Spent {
  const script = 'TIMEFORMAT="%R %U %S"; exec 3>&1; time "$@" >/dev/null 2>"$LOG"'
  const log = join(folder, 'build.log')
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...settings, LOG: log },
  })
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(/\s+/).map(Number)
  if (status !== 0) throw new Error(`${command.join(' ')} failed: see ${log}`)
  return { wall, cpu: user + system }
}

export function revision(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: site, encoding: 'utf8' }).trim()
}
