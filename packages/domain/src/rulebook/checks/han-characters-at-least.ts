/** A name must hold so many Chinese characters. */
import { check } from '../check.ts'

export const hanCharactersAtLeast = check({
  id: 'han-characters-at-least',
  asks: { zh: '汉字是否足够？', en: 'Are there enough Chinese characters?' },
  reads: { name: 'text' },
  params: { min: 'count' },
  test: ({ name }, { min }) => {
    const count = [...name].filter((char) => /\p{Script=Han}/u.test(char)).length
    return count >= min ? true : { wrong: 'name', saw: name }
  },
})
