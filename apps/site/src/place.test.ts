import { describe, expect, test } from 'vitest'
import { folderFrom, originFrom } from './place.ts'

describe('the host', () => {
  test('is a scheme and a name, and nothing while nobody has said it', () => {
    expect(originFrom('https://guides.example.cn')).toBe('https://guides.example.cn')
    expect(originFrom('https://guides.example.cn/')).toBe('https://guides.example.cn')
    expect(originFrom('')).toBeUndefined()
  })
  test.each(['guides.example.cn', 'https://guides.example.cn/x/', 'ftp://guides.example.cn'])(
    '%s stops the build',
    (value) => {
      expect(() => originFrom(value)).toThrow('BEIAN_SITE_ORIGIN')
    },
  )
})

describe('the folder', () => {
  test('begins and ends with a stroke', () => {
    expect(folderFrom(undefined)).toBe('/')
    expect(folderFrom('/law/guides/')).toBe('/law/guides/')
    expect(() => folderFrom('guides')).toThrow('BEIAN_SITE_BASE')
  })
})
