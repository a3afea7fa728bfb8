/** Commands of the palette: those of the page first, then those that work everywhere. */
import { useQueryClient } from '@tanstack/solid-query'
import { useLanguageTurn } from '../shell/language-turn.ts'
import { chooseTheme, theme, themes } from '../shell/theme.ts'
import { t } from '../text/language.ts'
import type { Item, ItemGroup } from './found.ts'
import { setOver } from './opened.ts'
import { pageCommands } from './page-commands.ts'

type Go = (address: string) => void

const pages = [
  ['today', '/today'],
  ['cases', '/cases'],
  ['clients', '/clients'],
  ['calendar', '/calendar'],
  ['reports', '/reports'],
  ['settings', '/settings'],
] as const

export function useCommands(go: Go): () => readonly ItemGroup[] {
  const turn = useLanguageTurn(useQueryClient())
  const words = () => t().desk.palette
  const everywhere = (): readonly Item[] => [
    item('new-case', words().acts.newCase, () => go('/cases/new')),
    item('new-client', words().acts.newClient, () => go('/clients/new')),
    ...pages.map(([page, address]) => item(`go-${page}`, words().acts.goTo(t().shell[page]), () => go(address))),
    item('language', words().acts.language(t().language.other), turn),
    ...themes
      .filter((one) => one !== theme())
      .map((one) => item(`theme-${one}`, words().acts.theme(t().shell.theme[one]), () => chooseTheme(one))),
    item('shortcuts', words().acts.shortcuts, () => setOver('shortcuts')),
  ]
  return () => [
    { id: 'here', title: words().here, items: pageCommands().map(({ id, title, run }) => item(id, title, run)) },
    { id: 'commands', title: words().commands, items: everywhere() },
  ]
}

function item(id: string, title: string, run: () => void): Item {
  return { id: `do-${id}`, title, note: '', run }
}

/** Every word typed stands somewhere in the title. */
export function meant(groups: readonly ItemGroup[], typed: string): readonly ItemGroup[] {
  const wanted = typed.normalize('NFKC').toLowerCase().split(/\s+/)
  const fits = ({ title }: Item) => wanted.every((word) => title.toLowerCase().includes(word))
  return groups.map((group) => ({ ...group, items: group.items.filter(fits) })).filter(({ items }) => items.length > 0)
}
