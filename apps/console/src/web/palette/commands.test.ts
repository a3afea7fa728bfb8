/** The palette offers what was typed: commands by their title, rules of a case only to whoever seeks them. */
import { expect, test } from 'vitest'
import { chooseLanguage, t, withRoomWords } from '../text/language.ts'
import { meant } from './commands.ts'
import type { Item } from './found.ts'

const item = (title: string, note = ''): Item => ({ id: title, title, note, run: () => undefined })
const groups = [
  { id: 'here', title: '本案', items: [item('提交')] },
  { id: 'rules', title: '规则', items: [item('域名剩余有效期', '域名剩余有效期不少于 3 个月')] },
  { id: 'commands', title: '命令', items: [item('规则书与内部规则', '规定、法规')] },
]
const titles = (typed: string) => meant(groups, typed).flatMap(({ items }) => items.map(({ title }) => title))

test('before anything is typed, commands but no rules', () => expect(titles('')).toEqual(['提交', '规则书与内部规则']))
test('a rule is found by its question and by its sentence', () => {
  expect(titles('域名')).toEqual(['域名剩余有效期'])
  expect(titles('不少于 3')).toEqual(['域名剩余有效期'])
})
test('who asks for 规定 is told where they stand', () => expect(titles('规定')).toEqual(['规则书与内部规则']))

test.each([
  ['zh', '规则变化'],
  ['zh', '法规变化'],
  ['en', 'change of the law'],
  ['en', 'rule changes'],
] as const)('in %s, “%s” leads to the page of rules and their changes', async (language, typed) => {
  await withRoomWords(chooseLanguage(language))
  const { rules, rulesNote } = t().desk.palette.acts
  expect(meant([{ id: 'commands', title: '', items: [item(rules, rulesNote)] }], typed)).toHaveLength(1)
})
