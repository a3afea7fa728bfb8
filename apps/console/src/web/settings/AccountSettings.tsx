/** One's own account: language, password, second factor, and where one is signed in. */
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx'
import { useSignedIn } from '../shell/signed-in.ts'
import { ThemeSwitch } from '../shell/ThemeSwitch.tsx'
import { t } from '../text/language.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'

export function AccountSettings() {
  const me = useSignedIn()
  return (
    <div class="settings-sheet">
      <section class="block">
        <h2>{me()?.name}</h2>
        <p class="second">
          {me()?.signInName} · {t().settings.roles[me()?.role ?? 'consultant']}
        </p>
      </section>
      <section class="block">
        <h2>{t().settings.languageAndLook}</h2>
        <p class="acts">
          <span>{t().language.own}</span> <LanguageSwitch />
        </p>
        <p class="quiet">{t().settings.languageNote}</p>
        <p class="acts">
          <span>{t().shell.theme.title}</span> <ThemeSwitch />
        </p>
      </section>
      <Sessions />
      <PasswordForm />
      <SecondFactor />
    </div>
  )
}
