/** A link that was just made: shown once, to be copied now. */
import type { Instant } from '@beian/domain/vocabulary'
import { t } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { tell } from '../ui/toast.tsx'

export type Made = { link: string; expiresAt: string } | undefined

export function MadeLink(props: { made: NonNullable<Made> }) {
  const copy = async () => {
    await navigator.clipboard.writeText(props.made.link)
    tell(() => t().kit.copied)
  }
  return (
    <section class="made-link" role="status">
      <h2>{t().settings.members.linkReady}</h2>
      <p class="mono">{props.made.link}</p>
      <p class="quiet">{t().settings.members.linkNote(shortInstant(props.made.expiresAt as Instant))}</p>
      <Button kind="primary" small onClick={copy}>
        {t().kit.copy}
      </Button>
    </section>
  )
}
