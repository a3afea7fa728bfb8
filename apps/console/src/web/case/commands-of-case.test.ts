// On a case the palette leads to its appointments, asked for in either word.
import { expect, test } from 'vitest'
import { meant } from '../palette/commands.ts'
import { chooseLanguage, withRoomWords } from '../text/language.ts'
import { commandsOfCase } from './commands-of-case.ts'

const found = (typed: string) => {
  const went: string[] = []
  const tabs = [{ href: '/cases/a/plan', title: '办理计划' }]
  const items = commandsOfCase('a', tabs, (address) => went.push(address)).map(({ note = '', ...one }) => ({
    ...one,
    note,
  }))
  for (const { run } of meant([{ id: 'here', title: '', items }], typed).flatMap((group) => group.items)) run()
  return went
}

test.each([
  ['zh', '约'],
  ['zh', '预约'],
  ['zh', '约定'],
  ['en', 'appointment'],
  ['en', 'meet'],
] as const)('in %s, %s opens the form of an appointment', async (language, typed) => {
  await withRoomWords(chooseLanguage(language))
  expect(found(typed)).toEqual(['/cases/a/plan?agree=1'])
})
