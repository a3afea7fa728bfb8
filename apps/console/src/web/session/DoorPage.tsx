/** The frame of everything before sign-in: the mark, the form, the language and the appearance. */
import type { JSX } from 'solid-js'
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx'
import { ThemeSwitch } from '../shell/ThemeSwitch.tsx'
import { Mark } from '../ui/Mark.tsx'

export function DoorPage(props: { children: JSX.Element }) {
  return (
    <div class="door">
      <header class="door-head">
        <Mark />
        <LanguageSwitch />
      </header>
      <main class="door-body">{props.children}</main>
      <footer class="door-foot">
        <ThemeSwitch />
      </footer>
    </div>
  )
}
