/** What was measured of a file, what it lacks and for whom, and until when its document is valid. */
import { For, Match, Show, Switch } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import type { FileDetail } from './details.ts'
import { sizeText } from './size.ts'

const noEnd = '9999-12-31'
/** What programs write where no scanner said anything. */
const unsaid: readonly number[] = [1, 72, 96]

export function FileChecks(props: { detail: FileDetail; full?: boolean }) {
  return (
    <div class="file-checks">
      <Show when={props.full}>
        <p class="quiet">{measures(props.detail)}</p>
      </Show>
      <Expiry detail={props.detail} />
      <For each={props.detail.findings}>
        {(finding) => (
          <p class="file-finding" data-code={finding.code}>
            {say(finding.message)}{' '}
            <span class="quiet">
              <Unbroken text={say(finding.fix)} />
            </span>
            <Show when={props.full}>
              <span class="quiet file-source">
                {say(finding.of)} · {finding.sources.map(say).join(t().kit.comma)}
              </span>
            </Show>
          </p>
        )}
      </For>
      <Show when={props.full && props.detail.look && props.detail.findings.length === 0}>
        <p class="file-fine">{t().case.papers.checksNone}</p>
      </Show>
    </div>
  )
}

function measures({ look, file }: FileDetail): string {
  const size = sizeText(file.size)
  if (look?.is === 'pdf') return [t().case.papers.pages(look.pages), size].join(' · ')
  if (look?.is !== 'picture') return size
  const { width, height, colour, resolution } = look
  const more = [
    resolution === null || unsaid.includes(resolution) ? '' : t().case.papers.dpi(resolution),
    colour ? '' : t().case.papers.grey,
  ]
  return [t().case.papers.pixels(width, height), size, ...more].filter(Boolean).join(' · ')
}

/** Said where it matters: run out, soon, or nobody told. */
function Expiry(props: { detail: FileDetail }) {
  const day = () => props.detail.expires?.day ?? ''
  return (
    <Switch>
      <Match when={props.detail.expires?.state === 'past'}>
        <p class="file-finding">{t().case.papers.expired(day())}</p>
      </Match>
      <Match when={props.detail.expires?.state === 'soon'}>
        <p class="file-finding">{t().case.papers.expiresSoon(day())}</p>
      </Match>
      <Match when={props.detail.expires?.state === 'unknown'}>
        <p class="quiet">{t().case.papers.expiryUnknown}</p>
      </Match>
      <Match when={props.detail.expires?.state === 'fine'}>
        <p class="quiet">{day() === noEnd ? t().case.papers.endless : t().case.papers.expires(day())}</p>
      </Match>
    </Switch>
  )
}
