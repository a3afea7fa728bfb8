/**
 * 分词 How a text becomes words of the index. Chinese has no spaces: each run of Han signs becomes its overlapping pairs and
 * its last sign, so that any two signs in a row are found as a phrase and any one sign as the beginning of a pair.
 */

const pieces = /(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{L}\p{N}])+)/gu

type Piece = { readonly text: string; readonly han: boolean }

function piecesOf(text: string): readonly Piece[] {
  const plain = text.normalize('NFKC').toLowerCase()
  return [...plain.matchAll(pieces)].map(([whole, han]) => ({ text: whole, han: han !== undefined }))
}

function pairsOf(run: string): readonly string[] {
  const signs = [...run]
  return signs.slice(1).map((sign, place) => `${signs[place]}${sign}`)
}

const lastSign = (run: string) => [...run].at(-1) ?? ''

/** The words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return piecesOf(text).flatMap(({ text: run, han }) => (han ? [...pairsOf(run), lastSign(run)] : [run]))
}

const shortestMiddle = 3

/** For a domain name or a number: every end of its parts, so that what stands in their middle is found as a beginning. */
export function middlesOf(text: string): readonly string[] {
  return piecesOf(text).flatMap(({ text: run, han }) => {
    const signs = [...run]
    return han ? [] : signs.slice(1, 1 - shortestMiddle).map((_, place) => signs.slice(place + 1).join(''))
  })
}

export type Term = {
  /** What must stand in a row. */
  readonly words: readonly string[]
  /** The last word may go on. */
  readonly open: boolean
  /** Each piece alone, for words that are kept as digests, which know no beginning. */
  readonly pieces: readonly (readonly string[])[]
}

/** What was typed: each word between spaces must be found. Nothing but signs finds nothing. */
export function termsOf(typed: string): readonly Term[] {
  return typed.split(/\s+/).flatMap((part) => {
    const all = piecesOf(part)
    const last = all.at(-1)
    if (last === undefined) return []
    const before = all.slice(0, -1).flatMap(({ text }) => wordsOf(text))
    const pairs = last.han ? pairsOf(last.text) : []
    const open = pairs.length === 0
    return [{ words: [...before, ...(open ? [last.text] : pairs)], open, pieces: all.map(pieceWords) }]
  })
}

function pieceWords({ text, han }: Piece): readonly string[] {
  const pairs = han ? pairsOf(text) : []
  return pairs.length === 0 ? [text] : pairs
}

const longestBeginning = 12

/**
 * The words of a text that is sealed, before they are made digests: no word of digits, so that no identity number, phone or
 * date becomes one; of Latin words also their beginnings, because a digest cannot be looked up by its beginning.
 */
export function sealedWordsOf(text: string): readonly string[] {
  const all = piecesOf(text).filter((piece) => !isNumeric(piece.text))
  const latin = all.filter(({ han }) => !han)
  const beginnings = latin.flatMap(({ text: word }) => {
    const signs = [...word].slice(0, longestBeginning)
    return signs.slice(shortestMiddle - 1).map((_, place) => signs.slice(0, place + shortestMiddle).join(''))
  })
  return [...all.flatMap((piece) => pieceWords(piece)), ...beginnings]
}

const isNumeric = (word: string) => (word.match(/\p{N}/gu) ?? []).length > 4 || /^\p{N}+$/u.test(word)
