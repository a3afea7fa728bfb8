/** Light, dark, or as the system does. */
import { createUniqueId, For } from 'solid-js'
import { t } from '../text/language.ts'
import { chooseTheme, theme, themes } from './theme.ts'

export function ThemeSwitch() {
  const name = createUniqueId()
  return (
    <div class="segments" role="radiogroup" aria-label={t().shell.theme.title}>
      <For each={themes}>
        {(one) => (
          <label class="segment">
            <input type="radio" name={name} checked={theme() === one} onChange={() => chooseTheme(one)} />
            <span>{t().shell.theme[one]}</span>
          </label>
        )}
      </For>
    </div>
  )
}
