/** Punycode (RFC 3492) for one label of a domain name: 中国 ⇄ fiqs8s. */

const base = 36
const digits = 'abcdefghijklmnopqrstuvwxyz0123456789'

function thresholdOf(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, 1), 26)
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2))
  rest += Math.floor(rest / points)
  let k = 0
  for (; rest > 455; k += base) rest = Math.floor(rest / 35)
  return k + Math.floor((36 * rest) / (rest + 38))
}

function encodeDelta(delta: number, bias: number): string {
  let out = ''
  let rest = delta
  for (let k = base; ; k += base) {
    const threshold = thresholdOf(k, bias)
    if (rest < threshold) return out + digits.charAt(rest)
    out += digits.charAt(threshold + ((rest - threshold) % (base - threshold)))
    rest = Math.floor((rest - threshold) / (base - threshold))
  }
}

export function encodePunycode(label: string): string {
  const points = Array.from(label, (character) => character.codePointAt(0) as number)
  const basic = points.filter((point) => point < 128)
  let out = basic.map((point) => String.fromCodePoint(point)).join('') + (basic.length > 0 ? '-' : '')
  let [next, delta, bias, handled] = [128, 0, 72, basic.length]
  while (handled < points.length) {
    const smallest = Math.min(...points.filter((point) => point >= next))
    delta += (smallest - next) * (handled + 1)
    for (const point of points) {
      if (point < smallest) delta += 1
      if (point !== smallest) continue
      out += encodeDelta(delta, bias)
      bias = adapt(delta, handled + 1, handled === basic.length)
      delta = 0
      handled += 1
    }
    delta += 1
    next = smallest + 1
  }
  return out
}

/** Null when the text is not the Punycode of anything. */
export function decodePunycode(text: string): string | null {
  const hyphen = Math.max(text.lastIndexOf('-'), 0)
  const points = Array.from(text.slice(0, hyphen), (character) => character.codePointAt(0) as number)
  let [next, position, bias] = [128, 0, 72]
  let rest = text.slice(hyphen > 0 ? hyphen + 1 : 0)
  while (rest !== '') {
    const read = decodeDelta(rest, bias)
    if (read === null) return null
    const count = points.length + 1
    bias = adapt(read.delta, count, position === 0 && next === 128 && points.length === hyphen)
    next += Math.floor((position + read.delta) / count)
    position = (position + read.delta) % count
    if (next > 0x10ffff) return null
    points.splice(position, 0, next)
    position += 1
    rest = read.rest
  }
  return String.fromCodePoint(...points)
}

function decodeDelta(text: string, bias: number): { readonly delta: number; readonly rest: string } | null {
  let [delta, weight] = [0, 1]
  for (let index = 0; index < text.length; index += 1) {
    const digit = digits.indexOf(text.charAt(index))
    if (digit < 0) return null
    delta += digit * weight
    const threshold = thresholdOf(base * (index + 1), bias)
    if (digit < threshold) return { delta, rest: text.slice(index + 1) }
    weight *= base - threshold
  }
  return null
}
