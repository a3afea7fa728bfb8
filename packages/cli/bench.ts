/**
 * Start-up as a ratio: how long `beian number parse` takes beside a Node that does nothing, run in turn so that a busy machine slows
 * both. The median of the rounds is told, and held to its goal.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const GOAL = 2.5
const ROUNDS = 40

const folder = mkdtempSync(join(tmpdir(), 'beian-bench-'))
spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), folder], { stdio: 'inherit' })

function milliseconds(args: readonly string[]): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args)
  if (status !== 0) throw new Error(`${args.join(' ')} exits ${status}`)
  return performance.now() - start
}

const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] as number
const command = [join(folder, 'beian.js'), 'number', 'parse', '粤ICP备05008878号']
milliseconds(command)
const [bare, ours]: [number[], number[]] = [[], []]
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(milliseconds(['-e', '0']))
  ours.push(milliseconds(command))
}
rmSync(folder, { recursive: true })

const ratio = middle(ours) / middle(bare)
console.log(
  `node -e 0: ${middle(bare).toFixed(1)} ms · beian number parse: ${middle(ours).toFixed(1)} ms · ${ratio.toFixed(2)}× (goal ${GOAL}×)`,
)
process.exitCode = ratio <= GOAL ? 0 : 1
