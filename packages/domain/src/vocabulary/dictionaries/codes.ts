/**
 * 代码 Reads and writes the ministry's codes. Flags are powers of two in one sum, some beyond 32 bits, so they are counted
 * with BigInt. A code we do not know is kept as it came, never dropped: the lists change (source wechat-subject-types).
 */
import type { Dictionary } from './entry.ts'

export type CodesRead<D extends Dictionary> = {
  readonly ids: readonly (keyof D & string)[]
  /** Codes of a list we do not have, each by itself. */
  readonly unknown: readonly string[]
}

function byCode<D extends Dictionary>(dictionary: D): ReadonlyMap<string, keyof D & string> {
  return new Map(Object.entries(dictionary).flatMap(([id, { code }]) => (code === undefined ? [] : [[code, id]])))
}

/** The words of single codes, in the order given. */
export function readCodes<D extends Dictionary>(dictionary: D, codes: readonly string[]): CodesRead<D> {
  const ids = byCode(dictionary)
  const known = codes.flatMap((code) => ids.get(code) ?? [])
  return { ids: known, unknown: codes.filter((code) => !ids.has(code)) }
}

/** The words of a sum of flags: 160 is 32 and 128. Anything but a number of digits is one unknown code. */
export function readFlags<D extends Dictionary>(dictionary: D, sum: string): CodesRead<D> {
  if (!/^\d+$/.test(sum)) return { ids: [], unknown: [sum] }
  const flags: string[] = []
  const all = BigInt(sum)
  for (let flag = 1n; flag <= all; flag *= 2n) if ((all & flag) !== 0n) flags.push(String(flag))
  return readCodes(dictionary, flags)
}

/** The sum of flags for these words, with unknown ones put back; words without a code have no flag. */
export function writeFlags<D extends Dictionary>(dictionary: D, { ids, unknown }: CodesRead<D>): string {
  const codes = [...ids.flatMap((id) => dictionary[id]?.code ?? []), ...unknown.filter((code) => /^\d+$/.test(code))]
  return String([...new Set(codes)].reduce((sum, code) => sum + BigInt(code), 0n))
}
