/** The language of the pages: one signal, so that switching changes every word at once and nothing typed is lost. */
import type { Language, Text } from '@beian/domain/vocabulary'
import { createRoot, createSignal } from 'solid-js'
import { en } from './en.ts'
import { type Words, zh } from './zh.ts'

const key = 'beian.language'
const words: Record<Language, Words> = { zh, en }

function remembered(): Language {
  const kept = localStorage.getItem(key)
  if (kept === 'zh' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

const [language, set] = createRoot(() => createSignal<Language>(remembered()))
mark(language())

export { language }

/** For this browser; the account's own language is kept by `session.setLanguage`. */
export function chooseLanguage(next: Language): void {
  localStorage.setItem(key, next)
  set(next)
  mark(next)
}

function mark(next: Language): void {
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
}

/** The words of the chosen language. */
export function t(): Words {
  return words[language()]
}

/** A text of the domain in the chosen language. */
export function say(text: Text): string {
  return text[language()]
}

/** The same text in the other language, for whoever reads both. */
export function sayOther(text: Text): string {
  return text[language() === 'zh' ? 'en' : 'zh']
}
