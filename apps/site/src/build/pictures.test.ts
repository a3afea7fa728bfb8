import { join } from 'node:path'
import { type Font, openSync } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { pictureAddress, pictured } from './picture-address.ts'
import { linesOf, pictureOf } from './pictures.ts'

describe('the picture of a page', () => {
  test.each([
    ['/zh/', '/zh/'],
    ['/zh/rules/minimum-age/', '/zh/rules/'],
    ['/en/guides/first-filing/enterprise/guangdong/', '/en/guides/first-filing/'],
    ['/en/provinces/guangdong/', '/en/provinces/guangdong/'],
  ])('of %s is that of %s', (path, other) => {
    expect(pictured(path)).toBe(other)
    expect(pictured(other)).toBe(other)
  })
  test('lies under a name of its own', () => {
    expect(pictureAddress('/en/guides/first-filing/enterprise/')).toBe('pictures/en-guides-first-filing.png')
  })
})

describe('a heading', () => {
  const upTo = (length: number) => (line: string) => line.length <= length
  test('breaks between Latin words and anywhere in Chinese, never before a stop', () => {
    expect(linesOf('Adding a service', upTo(9))).toEqual(['Adding a', 'service'])
    expect(linesOf('网站备案，逐条说', upTo(5))).toEqual(['网站备案，', '逐条说'])
  })
  test('is set as outlines, the same each time', () => {
    const font = openSync(
      join(import.meta.dirname, '../../../console/src/server/documents/font/NotoSerifSC-Regular.ttf'),
    ) as Font
    const picture = pictureOf(font, '首次备案', '备案')
    expect(picture).toBe(pictureOf(font, '首次备案', '备案'))
    expect(picture).not.toContain('<text')
    expect(picture.match(/<path /g)?.length).toBeGreaterThanOrEqual(7)
  })
})
