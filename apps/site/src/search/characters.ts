/**
 * Chinese is written without spaces, and two programs that divide it into words rarely agree. So each character is a word of
 * the index, and what is asked for is looked up as characters in a row: any part of a sentence is found, a single one too.
 */
const han = /(\p{Script=Han})/gu

/** Each Chinese character by itself; Latin words and numbers stay whole. */
export function apart(text: string): string {
  return text.replace(han, ' $1 ').replace(/ {2,}/g, ' ')
}

const mark = '((?:</?mark>)*)'
/** What stands without a space in Chinese. */
const tight = '[\\p{Script=Han}，。：；、！？（）《》“”…—]'
const between = new RegExp(`(${tight})${mark} ${mark}(?=${tight})`, 'gu')

/** A piece of the index as it stood on its page. */
export function together(excerpt: string): string {
  return excerpt.replaceAll('\u200b', '').replace(between, '$1$2$3').replaceAll('</mark><mark>', '')
}

/** What is looked up for one word as it was typed: one character or Latin word alone, several in a row. */
export function lookupOf(word: string): string {
  const parts = apart(word.replaceAll('"', ' ')).trim()
  return parts.includes(' ') ? `"${parts}"` : parts
}

/** The words of a question, as the reader parted them; a number keeps the measure written after it. */
export function wordsOf(question: string): readonly string[] {
  return question
    .trim()
    .replace(/(\d) +(?=\p{Script=Han})/gu, '$1')
    .split(/\s+/)
    .filter(Boolean)
}
