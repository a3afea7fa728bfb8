/** The footer on a sample page in three widths. The badge stands as a drawn shield: the file lies on the visitor's own site. */
import { decorationsOf, type Footer, forHost, piecesOf } from '@beian/domain/snippets'
import type { Language } from '@beian/domain/vocabulary'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { fit } from './fit.ts'
import { Pieces } from './Pieces.tsx'
import { wordsIn } from './words.ts'

/** In pixels, as the devices have them. */
const widths = { phone: 390, tablet: 768, desktop: 1200 } as const
type Device = keyof typeof widths

export type PreviewProps = {
  readonly language: Language
  readonly footer: Footer | undefined
  /** A field is refused: then that is why nothing is shown. */
  readonly refused: boolean
}

export function Preview(props: PreviewProps) {
  const [device, setDevice] = createSignal<Device>('tablet')
  const [host, setHost] = createSignal('')
  const words = () => wordsIn(props.language)
  const hosts = () => props.footer?.hosts?.map((row) => row.host) ?? []
  const footer = () => props.footer && forHost(props.footer, hosts().find((one) => one === host()) ?? '')
  const shows = (one: Footer) => piecesOf(one).length > 0
  const why = () => {
    if (props.refused) return words().mend
    return props.footer ? words().nothingHere : words().empty
  }
  let frame!: HTMLDivElement
  let page!: HTMLDivElement
  onMount(() => {
    if (frame.clientWidth > 0 && frame.clientWidth < widths.phone) setDevice('phone')
    onCleanup(fit(frame, page))
  })
  return (
    <section class="footer-preview" aria-label={words().preview}>
      <header>
        <fieldset>
          <legend>{words().widths}</legend>
          <For each={Object.keys(widths) as Device[]}>
            {(one) => (
              <button
                type="button"
                aria-pressed={device() === one}
                title={words().pixels(widths[one])}
                onClick={() => setDevice(one)}
              >
                {words().devices[one]}
              </button>
            )}
          </For>
        </fieldset>
        <Show when={hosts().length > 0} fallback={<span class="aside">{words().preview}</span>}>
          <select aria-label={words().onHost} onChange={(event) => setHost(event.currentTarget.value)}>
            <option value="">{words().otherHosts}</option>
            <For each={hosts()}>
              {(one) => (
                <option value={one} selected={one === host()}>
                  {one}
                </option>
              )}
            </For>
          </select>
        </Show>
      </header>
      <div class="frame">
        <div ref={frame} class="fitted">
          <div ref={page} class="sample" data-device={device()} data-theme={footer()?.theme}>
            <div class="sample-lines" aria-hidden="true">
              <i />
              <i />
              <i />
            </div>
            <Show when={footer()} fallback={<p class="aside">{why()}</p>}>
              {(shown) => (
                <Show when={shows(shown())} fallback={<p class="aside">{why()}</p>}>
                  <Pieces pieces={piecesOf(shown())} decorations={decorationsOf(shown())} align={shown().align} />
                </Show>
              )}
            </Show>
          </div>
        </div>
      </div>
    </section>
  )
}
