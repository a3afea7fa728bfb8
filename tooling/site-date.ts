// The day whose law the public site prints is an input of its build, so that the build cache knows it too.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Gives `BEIAN_SITE_DATE` the day of the last commit, unless it is set; without git the site's build asks for it. */
export function setSiteDate(): void {
  if (process.env['BEIAN_SITE_DATE']) return
  const git = spawnSync('git', ['log', '-1', '--format=%cs'], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  })
  if (git.status === 0) process.env['BEIAN_SITE_DATE'] = git.stdout.trim()
}
