/**
 * Stands for `fflate` below the library that writes spreadsheets: it packs in the page's own thread. The library would start
 * a worker from a text, which our content policy rightly forbids. vite.config.ts puts it in place.
 */
import { type AsyncZippable, type FlateError, zipSync } from 'fflate'

export { strToU8, zipSync } from 'fflate'

export function zip(files: AsyncZippable, done: (error: FlateError | null, packed: Uint8Array) => void): void {
  done(null, zipSync(files as Parameters<typeof zipSync>[0]))
}
