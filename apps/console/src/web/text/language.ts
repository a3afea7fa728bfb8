/**
 * The language of the pages: one signal, so that switching changes every word at once and nothing typed is lost. The words of
 * the other language are fetched when somebody switches: most never do.
 */
import type { Language, Text } from '@beian/domain/vocabulary'
import { createRoot, createSignal } from 'solid-js'
import type { RoomWords } from './zh.rooms.ts'
import type { Words as FirstWords } from './zh.ts'

const key = 'beian.language'

export type Words = FirstWords & RoomWords

const first: Record<Language, () => Promise<FirstWords>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
}
const rooms: Record<Language, () => Promise<RoomWords>> = {
  zh: async () => (await import('./zh.rooms.ts')).zhRooms,
  en: async () => (await import('./en.rooms.ts')).enRooms,
}
/** Those of the rooms are among them once a page of a room was opened. */
const words = new Map<Language, FirstWords & Partial<RoomWords>>()
let inRooms = false

const isRead = (one: Language) => words.has(one) && (!inRooms || words.get(one)?.case !== undefined)

/** A room may be entered while the words are on their way: then its own are fetched as well. */
async function read(one: Language): Promise<void> {
  while (!isRead(one)) {
    const [core, more] = await Promise.all([words.get(one) ?? first[one](), inRooms ? rooms[one]() : {}])
    words.set(one, { ...core, ...words.get(one), ...more })
  }
}

/** A page that needs the words of its room, when both are there, also where the language turns meanwhile. */
export async function withRoomWords<T>(page: Promise<T>): Promise<T> {
  inRooms = true
  while (!isRead(language())) await read(language())
  return page
}

function remembered(): Language {
  const kept = localStorage.getItem(key)
  if (kept === 'zh' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

const [language, set] = createRoot(() => createSignal<Language>(remembered()))
await read(language())
mark(language())

export { language }

/** For this browser; the account's own language is kept by `session.setLanguage`. */
export async function chooseLanguage(next: Language): Promise<void> {
  localStorage.setItem(key, next)
  while (!isRead(next)) await read(next)
  // Whoever switched back meanwhile meant that.
  if (remembered() !== next) return
  set(next)
  mark(next)
}

function mark(next: Language): void {
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
}

/** The words of the chosen language. */
export function t(): Words {
  const chosen = words.get(language())
  if (!chosen) throw new Error(`the words in ${language()} are not there`)
  return chosen as Words
}

/** A text of the domain in the chosen language. */
export function say(text: Text): string {
  return text[language()]
}

/** The same text in the other language, for whoever reads both. */
export function sayOther(text: Text): string {
  return text[language() === 'zh' ? 'en' : 'zh']
}
