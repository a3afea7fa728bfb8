/** A service's name: long enough, not only digits, not only Latin letters, no signs but ( ) and hyphen. */
import { check } from '../check.ts'

export const nameIsWellFormed = check({
  id: 'name-is-well-formed',
  asks: { zh: '名称的长度和用字是否合规？', en: 'Is the name long enough and of allowed characters?' },
  reads: { name: 'text' },
  params: { minChars: 'count' },
  test: ({ name }, { minChars }) => {
    const counted = [...name].filter((char) => /[\p{L}\p{N}]/u.test(char))
    const signs = /[^\p{L}\p{N}()（）\-\s]/u.exec(name)
    if (counted.length < minChars) return { wrong: 'name', saw: String(counted.length) }
    if (signs) return { wrong: 'name', saw: signs[0] }
    return counted.some((char) => /\p{Script=Han}/u.test(char)) ? true : { wrong: 'name', saw: name }
  },
})
