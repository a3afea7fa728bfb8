/** How English bends: a title inside a sentence, and one or many. */

export const lower = (title: string): string => title.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())

export const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** At the head of a line. */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
