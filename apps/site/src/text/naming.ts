/** How readers of one page are called: by their names while they are few, else by the first of them or by whom they leave out. */
import type { Language } from '@beian/domain/vocabulary'
import type { Nature } from '../book/shelf.ts'
import { textIn } from './index.ts'

const FEW = 3

export function nameOf(lang: Language, natures: readonly Nature[], all: readonly Nature[]): string {
  const text = textIn(lang)
  const titles = natures.map(({ title }) => title[lang])
  if (natures.length <= FEW) return text.case.together(titles)
  const others = all.filter((one) => !natures.includes(one)).map(({ title }) => title[lang])
  if (others.length > 0 && others.length <= FEW) return text.case.allBut(others)
  return text.case.andOthers(titles[0] ?? '', natures.length)
}
