import { beforeEach, expect, test } from 'vitest'
import { chooseLanguage, withRoomWords } from '../../text/language.ts'
import { howFilled } from './how-filled.ts'

beforeEach(async () => {
  await withRoomWords(chooseLanguage('zh'))
})

const section = (...states: readonly ('known' | 'missing' | 'optional')[]) => ({
  entries: [{ fields: states.map((state) => ({ state })) }],
})

test('a section with optional questions only is not done before one is answered', () => {
  expect(howFilled(section('optional', 'optional'))).toEqual({ dot: 'none', says: '选填' })
  expect(howFilled(section('optional', 'known'))).toEqual({ dot: 'done', says: '已填齐' })
})

test('what is missing is counted over all entries', () => {
  const two = { entries: [...section('missing', 'known').entries, ...section('missing').entries] }
  expect(howFilled(two)).toEqual({ dot: 'waiting', says: '2 项待填' })
})
