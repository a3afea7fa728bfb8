/** 写法不规范 The number could be read only by forgiving something: 号 missing, full-width letters, spaces, IPC备. */
import { isRead } from '../mentions.ts'
import { type Check, once, written } from './check.ts'

/** Warnings that say something was put right, not that something is odd, or was only words in front. */
const repairs: ReadonlySet<string> = new Set([
  'spaces',
  'full-width',
  'letter-case',
  'dashes',
  'traditional-characters',
  'punctuation',
  'missing-hao',
  'superfluous-hao',
  'misplaced-hao',
  'missing-dash',
  'leading-zero',
  'filing-word',
  'look-alikes',
  'mark-added',
])

export const numberRepaired: Check = {
  code: 'number-repaired',
  find: (seen) =>
    once(written(seen).filter(isRead)).flatMap(({ text, offset, reading }) => {
      const repaired = reading.warnings.filter(({ code }) => repairs.has(code))
      if (repaired.length === 0) return []
      const [zh, en] = [
        repaired.map(({ message }) => message.zh).join('；'),
        repaired.map(({ message }) => message.en).join('; '),
      ]
      return [
        {
          offset,
          message: {
            zh: `“${oneLine(text)}”写法不规范：${zh}`,
            en: `“${oneLine(text)}” is not written as issued: ${en}`,
          },
          fix: { zh: `写成 ${reading.canonical}`, en: `Write ${reading.canonical}` },
        },
      ]
    }),
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
