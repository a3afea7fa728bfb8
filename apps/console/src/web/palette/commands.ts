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
    { ...item('rules', words().acts.rules, () => go('/settings/rules')), note: words().acts.rulesNote },
    item('language', words().acts.language(t().language.other), turn),
    ...themes
      .filter((one) => one !== theme())
      .map((one) => item(`theme-${one}`, words().acts.theme(t().shell.theme[one]), () => chooseTheme(one))),
    item('shortcuts', words().acts.shortcuts, () => setOver('shortcuts')),
  ]
  const offers = () => pageCommands().filter(({ sought }) => sought !== true)
  const rules = () => pageCommands().filter(({ sought }) => sought === true)
  return () => [
    {
      id: 'here',
      title: words().here,
      items: offers().map(({ id, title, note, run }) => ({ ...item(id, title, run), note: note ?? '' })),
    },
    {
      id: 'rules',
      title: words().rules,
      items: rules().map(({ id, title, note, run }) => ({ ...item(id, title, run), note: note ?? '' })),
    },
    { id: 'commands', title: words().commands, items: everywhere() },
  ]
}

function item(id: string, title: string, run: () => void): Item {
  return { id: `do-${id}`, title, note: '', run }
}

/** Every word typed stands somewhere in the title or beside it. Rules of a case are many: only what is sought of them. */
export function meant(groups: readonly ItemGroup[], typed: string): readonly ItemGroup[] {
  if (typed === '') return groups.filter(({ id, items }) => id !== 'rules' && items.length > 0)
  const wanted = typed.normalize('NFKC').toLowerCase().split(/\s+/)
  const fits = ({ title, note }: Item) => wanted.every((word) => `${title} ${note}`.toLowerCase().includes(word))
  return groups
    .map((group) => ({ ...group, items: group.items.filter(fits).slice(0, group.id === 'rules' ? 8 : undefined) }))
    .filter(({ items }) => items.length > 0)
}
