/** The footer on a sample page in three widths. The badge stands as a drawn shield: the file lies on the visitor's own site. */
import type { Footer } from '@beian/domain/snippets'
import type { Language } from '@beian/domain/vocabulary'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { fit } from './fit.ts'
import { Pieces } from './Pieces.tsx'
import type { Tools } from './tools.ts'
import { wordsIn } from './words.ts'

/** In pixels, as the devices have them. */
const widths = { phone: 390, tablet: 768, desktop: 1200 } as const
type Device = keyof typeof widths

export type PreviewProps = {
  readonly language: Language
  readonly footer: Footer | undefined
  /** A field is refused: then that is why nothing is shown. */
  readonly refused: boolean
  readonly tools: Tools
}

export function Preview(props: PreviewProps) {
  const [device, setDevice] = createSignal<Device>('tablet')
  const [host, setHost] = createSignal('')
  const words = () => wordsIn(props.language)
  const hosts = () => props.footer?.hosts?.map((row) => row.host) ?? []
  const engine = () => props.tools.engine()
  const footer = () => props.footer && engine()?.forHost(props.footer, hosts().find((one) => one === host()) ?? '')
  const piecesOf = (one: Footer) => engine()?.piecesOf(one) ?? []
  const why = () => {
    if (props.tools.failed()) return words().notLoaded
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
                <Show when={piecesOf(shown()).length > 0} fallback={<p class="aside">{why()}</p>}>
                  <Pieces
                    pieces={piecesOf(shown())}
                    decorations={engine()?.decorationsOf(shown()) ?? []}
                    align={shown().align}
                  />
                </Show>
              )}
            </Show>
          </div>
        </div>
      </div>
    </section>
  )
}
