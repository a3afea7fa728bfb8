/** Which programs of the system are missing, as the Debian packages that bring them. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Recipe } from '../recipe.ts'

/** Servers lie where a user's path may not lead. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin']

export function missingPrograms(recipes: readonly Recipe[]): readonly string[] {
  const needed = recipes.flatMap(({ programs = {} }) => Object.entries(programs))
  const missing = needed.filter(([program]) => !there(program)).map(([, debian]) => debian)
  return [...new Set(missing)]
}

function there(program: string): boolean {
  return (program.startsWith('/') ? [''] : folders).some((folder) => readable(join(folder, program)))
}

function readable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
