/** From an address of the site to the file that the build wrote. */
import { folder } from '../../src/place.ts'

/** The file a path leads to; undefined outside the folder in which the site stands. */
export function fileAt(address: string): string | undefined {
  const path = decodeURIComponent(address.split(/[#?]/)[0] ?? '')
  if (!path.startsWith(folder)) return undefined
  return path.slice(folder.length) + (path.endsWith('/') ? 'index.html' : '')
}
