/** The other language, by its own name. */
import { useQueryClient } from '@tanstack/solid-query'
import { language, t } from '../text/language.ts'
import { useLanguageTurn } from './language-turn.ts'

export function LanguageSwitch() {
  const turn = useLanguageTurn(useQueryClient())
  return (
    <button type="button" class="link-button" lang={language() === 'zh' ? 'en' : 'zh-CN'} onClick={turn}>
      {t().language.other}
    </button>
  )
}
