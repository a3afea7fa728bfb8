/** Lines and near words: laws that hold for all inputs. */
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patchOf } from '../src/footer/patch.ts'
import { linesOf } from '../src/input/lines.ts'
import { distance, nearest } from '../src/nearest.ts'

const collected = async (pieces: readonly Buffer[]) => {
  const lines: string[] = []
  for await (const line of linesOf(Readable.from(pieces))) lines.push(line)
  return lines
}

test('however a stream is cut into pieces, its lines are the same', async () => {
  const words = fc.array(fc.constantFrom('备案号', 'a', '\n', '\r\n', '\0', '𬙂', ' '), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(words, fc.array(fc.nat(60), { maxLength: 8 }), async (texts, cuts) => {
      const whole = Buffer.from(texts.join(''))
      const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).toSorted((a, b) => a - b), whole.length]
      const pieces = places.slice(1).map((place, index) => whole.subarray(places[index], place))
      const expected = whole.length === 0 ? [] : whole.toString().replace(/\n$/, '').split('\n')
      expect(await collected(pieces)).toEqual(expected.map((line) => line.replace(/\r$/, '')))
    }),
  )
})

test('a line of a hundred megabytes is cut, not kept', async () => {
  const piece = Buffer.alloc(1 << 20, 'a')
  const lines = await collected([...Array.from({ length: 100 }, () => piece), Buffer.from('\nb\n')])
  expect(lines.map(({ length }) => length)).toEqual([1 << 20, 1])
})

test('the distance of words is the same both ways, nothing only between equals', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, b) === 0).toBe(a === b)
    }),
  )
  expect(distance('prase', 'parse')).toBe(1)
  expect(nearest('htm', ['html', 'hugo'])).toBe('html')
  expect(nearest('xyzzy', ['html', 'hugo'])).toBe(null)
})

test('what does not change has no patch', () => {
  fc.assert(fc.property(fc.string(), (text) => patchOf('a.html', text, text) === ''))
})
