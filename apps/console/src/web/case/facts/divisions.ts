/** Which divisions to offer for what is typed: by name, pinyin or initials; those of the city that is known come first. */
import { provinceMarks } from '@beian/domain/numbers'
import { say } from '../../text/language.ts'
import type { Suggestion } from '../../ui/Suggest.tsx'
import type { Division } from './DivisionField.tsx'

/** More is not read. */
const most = 60

type Sought = { level: Division['level'] | 'province' | undefined; city: string | undefined; typed: string }

export function offered(all: readonly Division[], { level, city, typed }: Sought): readonly Suggestion[] {
  const sought = typed.trim().toLowerCase().replaceAll(/\s/g, '')
  const ofLevel = all.filter((one) => one.level === level)
  const here = (one: Division) => level === 'district' && one.city === city
  const found = ofLevel.filter((one) => isMeant(one, sought)).sort((a, b) => rank(a, sought) - rank(b, sought))
  // Whoever only looks sees what lies in the city; whoever types finds what lies beside it too.
  const shown = sought === '' && ofLevel.some(here) ? found.filter(here) : found
  return [...shown.filter(here), ...shown.filter((one) => !here(one))].slice(0, most).map((one) => ({
    value: one.id,
    title: one.name,
    note: [place(one, level), one.listed ? one.code : ''].filter((part) => part !== '').join(' · '),
  }))
}

function isMeant({ name, sounds, id }: Division, sought: string): boolean {
  return name.includes(sought) || id.startsWith(sought) || sounds.split(' ').some((sound) => sound.startsWith(sought))
}

/** Names that begin so come before those in which it stands somewhere. */
function rank({ name, sounds }: Division, sought: string): number {
  const [whole = '', initials = ''] = sounds.split(' ')
  return name.startsWith(sought) || whole.startsWith(sought) || initials.startsWith(sought) ? 0 : 1
}

function place({ province, city }: Division, level: Sought['level']): string {
  const mark = provinceMarks.find((one) => one.province === province)
  return [mark ? say(mark.name) : '', level === 'district' ? city : ''].join(' ').trim()
}
