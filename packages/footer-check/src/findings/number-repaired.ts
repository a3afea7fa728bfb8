/** 写法不规范 The number could be read only by forgiving something: 号 missing, full-width letters, spaces, IPC备. */
import { isRead } from '../mentions.ts'
import { BREAK } from '../page/page.ts'
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
  'look-alike-letters',
  'mark-added',
  'city-form',
  'early-form',
])

export const numberRepaired: Check = {
  code: 'number-repaired',
  find: (seen) =>
    once(written(seen).filter(isRead)).flatMap(({ text, offset, reading }) => {
      const repaired = reading.warnings.filter(
        ({ code }) => repairs.has(code) && !(code === 'spaces' && isOnlyBroken(text)),
      )
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
          fix:
            text === reading.canonical
              ? { zh: '到下发编号的系统查到现在的编号', en: 'Look up today’s number in the system that issued it' }
              : { zh: `写成 ${reading.canonical}`, en: `Write ${reading.canonical}` },
        },
      ]
    }),
}

/** The white space in it is an element's, and `split-by-markup` speaks of that. */
function isOnlyBroken(text: string): boolean {
  return text.includes(BREAK) && !/[^\S\u2028]/.test(text)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
