/** 没有的命令 What to say to a verb that does not exist: the nearest, or where to find them all. */
import { nearest } from './nearest.ts'
import { verbIds } from './register.ts'
import type { Misuse } from './verb.ts'

/** The words may be a whole verb, its first word alone, or its two words the wrong way round. */
export function unknownVerb(words: readonly string[]): Misuse {
  const typed = words.slice(0, 2).join(' ')
  const near = nearestVerb(words, typed)
  return {
    code: 'unknown-verb',
    message: { zh: `没有“${typed}”这个命令`, en: `There is no verb “${typed}”` },
    fix:
      near === null
        ? { zh: '用 beian --help 查看全部命令', en: 'beian --help shows all verbs' }
        : { zh: `是否要用：beian ${near}？`, en: `Did you mean: beian ${near}?` },
  }
}

function nearestVerb(words: readonly string[], typed: string): string | null {
  const [first = ''] = words
  const swapped = words.slice(0, 2).toReversed().join(' ')
  const singles = verbIds.filter((id) => !id.includes(' '))
  return (
    verbIds.find((id) => id === swapped) ??
    nearest(typed, verbIds) ??
    nearest(first, singles) ??
    byLastWord(words) ??
    byFamily(first)
  )
}

/** Of a family only its name was typed, or nearly: its help lists its verbs. */
function byFamily(word: string): string | null {
  const families = [...new Set(verbIds.filter((id) => id.includes(' ')).map((id) => id.split(' ')[0] as string))]
  const family = nearest(word, families)
  return family === null ? null : `${family} --help`
}

/** `beian numbers parse`, `beian parse`: the second word says it. */
function byLastWord(words: readonly string[]): string | null {
  const lasts = verbIds.map((id) => id.split(' ').at(-1) as string)
  const near = words
    .slice(0, 2)
    .map((word) => nearest(word, lasts))
    .find((one) => one !== null)
  return near === undefined ? null : (verbIds.find((id) => id.endsWith(near as string)) ?? null)
}
