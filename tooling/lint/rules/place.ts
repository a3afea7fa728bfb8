// Where a linted file stands in the repository, and where its imports lead.
import { posix, relative, sep } from 'node:path'

/** A file's path from the repository's root, with forward slashes on every system. */
export function placeOf(context: { readonly filename: string; readonly cwd: string }): string {
  return relative(context.cwd, context.filename).split(sep).join('/')
}

/** `./day.ts` in packages/domain/src/calendar → `packages/domain/src/calendar/day.ts`; a package's name stays as it is. */
export function targetOf(specifier: string, file: string): string {
  if (!specifier.startsWith('.')) return specifier
  const path = posix.join(posix.dirname(file), specifier)
  const home = /^(packages|apps)\/[^/]+\//.exec(file)?.[0]
  return home === undefined || path.startsWith(home) ? path : `outside:${path}`
}
