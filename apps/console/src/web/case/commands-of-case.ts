/** What the palette offers on a case beside what is its turn: agreeing on an appointment, and each tab. */
import type { PageCommand } from '../palette/page-commands.ts'
import { t } from '../text/language.ts'

type Tab = { readonly href: string; readonly title: string }

/** The plan opens its form for whoever comes by this address. */
export const agreeAddress = (id: string) => `/cases/${id}/plan?agree=1`

export function commandsOfCase(
  id: string,
  tabs: readonly Tab[],
  go: (address: string) => void,
): readonly PageCommand[] {
  const agree = agreeAddress(id)
  return [
    { id: agree, title: t().case.acts.agree, note: t().case.acts.agreeNote, run: () => go(agree) },
    ...tabs.map(({ href, title }) => ({ id: href, title, run: () => go(href) })),
  ]
}
