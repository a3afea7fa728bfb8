/**
 * Mends links in a source tree: former addresses become today's, and the link of a readable number that leads nowhere or to the other
 * system is set right. Edits are as small as they can be and never overlap; what a program cannot know is left alone and said.
 */
import { policeQueryOf } from '@beian/domain/snippets'
import type { Text } from '@beian/domain/vocabulary'
import { positionsIn } from '../lines.ts'
import { isRead, type Mention, mentionsOf, type Read } from '../mentions.ts'
import { readPage } from '../page/read-page.ts'
import { formerAddresses } from './former-addresses.ts'

/** Replaces the source from `from` up to `to`. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }
export type LeftAlone = { readonly path: string; readonly text: string; readonly reason: Text }
export type Fix = { readonly edits: readonly Edit[]; readonly left: readonly LeftAlone[] }

export function fixFooter(source: string, { name = '' }: { readonly name?: string } = {}): Fix {
  const mentions = mentionsOf(readPage(source, { name, as: 'template' }))
  const positionOf = positionsIn(source)
  const left: LeftAlone[] = []
  const leave = (offset: number, text: string, reason: Text) => {
    const { line, column } = positionOf(offset)
    left.push({ path: `${line}:${column}`, text, reason })
  }
  const byLink = mentions.filter(isRead).flatMap((one) => hrefEdit(source, one))
  const edits: Edit[] = []
  for (const { from, to, text } of apart([...byLink, ...formerIn(source)])) {
    if (text === null) leave(from, source.slice(from, to), unknownNumber)
    else edits.push({ from, to, text })
  }
  for (const one of mentions) {
    const reason = reasonToLeave(one)
    if (reason) leave(one.offset, one.text, reason)
  }
  return { edits, left }
}

/** A place to mend, or with null one that only a person can. */
type Place = Omit<Edit, 'text'> & { readonly text: string | null }

function formerIn(source: string): readonly Place[] {
  return formerAddresses.flatMap(({ pattern, now }) =>
    Array.from(source.matchAll(pattern), ({ index, 0: old }) => ({ from: index, to: index + old.length, text: now })),
  )
}

/** In the order of the text; of two that touch the same place, as two numbers in one link do, the one that begins or was told first. */
function apart(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = []
  for (const one of places.toSorted((a, b) => a.from - b.from)) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one)
  return kept
}

export function applyEdits(source: string, edits: readonly Edit[]): string {
  let [text, at] = ['', 0]
  for (const edit of edits) {
    text += source.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return text + source.slice(at)
}

/** Links whose target can only be the number's own query page. */
function hrefEdit(source: string, one: Read): readonly Edit[] {
  const { link, status, kind, where } = one
  if (link === null) return []
  const wrong = status === 'wrong-site' || status === 'relative'
  const withoutCode =
    kind === 'public-security' && (status === 'obsolete' || status === 'dead') && !/code=/.test(link.href)
  if (!(wrong || withoutCode) || where === 'comment' || kind === 'licence') return []
  if (status === 'relative' && !/^\s*(?:#|$|javascript:|\/*(?:www\.)?(?:beian\.)?(?:mii\w*|beian)\.)/i.test(link.href))
    return []
  const to = one.reading.kind === 'public-security-number' ? policeQueryOf(one.reading) : 'https://beian.miit.gov.cn/'
  const span = spanOfHref(source, link.offset, link.href)
  return span ? [{ ...span, text: to }] : []
}

/** The attribute's value, as it stands between its quotes; nothing where it is written otherwise. */
function spanOfHref(source: string, offset: number, href: string): Omit<Edit, 'text'> | null {
  const near = source.slice(offset, offset + 2000)
  const quoted = /\shref\s*=\s*\\?(["'])/i.exec(near)
  const markdown = /^\[[^\]]{0,500}\]\(\s*/.exec(near)
  const from = quoted ? quoted.index + quoted[0].length : markdown ? markdown[0].length : -1
  return from !== -1 && near.startsWith(href, from) ? { from: offset + from, to: offset + from + href.length } : null
}

const unknownNumber: Text = {
  zh: '旧地址没有带编号，无法得知指的是哪一个；请改为带 14 位数字的新地址',
  en: 'The old address carries no code, so the number it meant is unknown: write the new address with the 14 digits',
}

function reasonToLeave({ reading, where }: Mention): Text | null {
  if (where === 'comment' || reading === null || reading.ok) return null
  if (reading.problem.code === 'placeholder')
    return {
      zh: '占位号码只能由知道真实编号的人替换',
      en: 'Only somebody who knows the real number can replace a placeholder',
    }
  return null
}
