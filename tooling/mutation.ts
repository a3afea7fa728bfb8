// `npm run mutation`: breaks the judging folders of the domain in many small ways and counts what no test notices.
// `npm run mutation -- numbers calendar` looks at these folders only; `--quick` leaves out what is computed once when a
// file loads (tables, patterns), because each such change means running every test again.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const words = process.argv.slice(2)
const folders = words.filter((word) => word !== '--quick')
const pace = words.includes('--quick') ? ['--ignoreStatic'] : []
const only =
  folders.length > 0
    ? ['--mutate', [...folders.map(files), '!src/**/*.test.ts', '!src/**/*.test-data.ts', '!src/**/index.ts'].join(',')]
    : []

function files(folder: string): string {
  return `src/${folder}/**/*.ts`
}

const root = join(import.meta.dirname, '..')
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
// It runs inside the package, because its copy of the code keeps only the `node_modules` of the folder it starts in.
const result = spawnSync(
  process.execPath,
  [stryker, 'run', join(root, 'tooling/stryker.config.json'), ...pace, ...only],
  {
    cwd: join(root, 'packages/domain'),
    stdio: 'inherit',
  },
)
process.exit(result.status ?? 1)
