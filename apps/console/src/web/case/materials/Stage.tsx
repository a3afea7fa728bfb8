/** One picture to look at closely: larger, smaller, turned, page by page, all by keyboard. */
import { createEffect, createSignal, on, Show } from 'solid-js'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { createPictures } from './pictures.ts'

type StageProps = { file: { id: string; name: string; type: string }; title?: string }

const steps = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const

export function Stage(props: StageProps) {
  let frame: HTMLDivElement | undefined
  const pictures = createPictures(() => props.file)
  const [natural, setNatural] = createSignal({ width: 0, height: 0 })
  const [zoom, setZoom] = createSignal<number>()
  const [turned, setTurned] = createSignal(0)
  const [room, setRoom] = createSignal({ width: 600, height: 500 })
  const isAcross = () => turned() % 180 !== 0
  const box = () => {
    const { width, height } = natural()
    return isAcross() ? { width: height, height: width } : { width, height }
  }
  /** All of it in sight, and never larger than it is. */
  const fitting = () => {
    const { width, height } = box()
    return width === 0 ? 1 : Math.min(1, room().width / width, room().height / height)
  }
  const scale = () => zoom() ?? fitting()
  const measure = () => frame && setRoom({ width: frame.clientWidth - 2, height: frame.clientHeight - 2 })
  const larger = () => setZoom(steps.find((step) => step > scale() * 1.01) ?? steps.at(-1))
  const smaller = () => setZoom(steps.toReversed().find((step) => step < scale() * 0.99) ?? steps[0])
  const turn = (by: number) => setTurned((now) => (now + by + 360) % 360)
  createEffect(
    on(
      () => props.file.id,
      () => {
        setZoom(undefined)
        setTurned(0)
      },
    ),
  )
  const keys: Readonly<Record<string, () => unknown>> = {
    '+': larger,
    '=': larger,
    '-': smaller,
    '0': () => setZoom(undefined),
    r: () => turn(90),
    R: () => turn(-90),
    PageDown: () => pictures.turnTo(pictures.page() + 1),
    PageUp: () => pictures.turnTo(pictures.page() - 1),
  }
  const press = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <section
      class="easel"
      aria-label={props.title ?? props.file.name}
      ref={(element) => element.addEventListener('keydown', press)}
    >
      <div class="easel-bar">
        <Show when={props.title}>{(title) => <strong class="easel-title">{title()}</strong>}</Show>
        <Button small kind="quiet" onClick={smaller} aria-label={t().case.papers.viewer.zoomOut}>
          −
        </Button>
        <span class="easel-zoom" role="status">
          {Math.round(scale() * 100)}%
        </span>
        <Button small kind="quiet" onClick={larger} aria-label={t().case.papers.viewer.zoomIn}>
          +
        </Button>
        <Button small kind="quiet" onClick={() => setZoom(undefined)}>
          {t().case.papers.viewer.fit}
        </Button>
        <span class="easel-together">
          <Button small kind="quiet" onClick={() => turn(-90)} aria-label={t().case.papers.viewer.turnLeft}>
            ↺
          </Button>
          <Button small kind="quiet" onClick={() => turn(90)} aria-label={t().case.papers.viewer.turnRight}>
            ↻
          </Button>
        </span>
        <Show when={pictures.pages() > 1}>
          <span class="easel-together">
            <Button
              small
              kind="quiet"
              onClick={() => pictures.turnTo(pictures.page() - 1)}
              disabled={pictures.page() === 1}
              aria-label={t().case.papers.viewer.previous}
            >
              ‹
            </Button>
            <span role="status">{t().case.papers.viewer.page(pictures.page(), pictures.pages())}</span>
            <Button
              small
              kind="quiet"
              onClick={() => pictures.turnTo(pictures.page() + 1)}
              disabled={pictures.page() === pictures.pages()}
              aria-label={t().case.papers.viewer.next}
            >
              ›
            </Button>
          </span>
        </Show>
      </div>
      <div
        class="easel-frame"
        tabindex="0"
        role="region"
        aria-label={t().case.papers.viewer.stage}
        ref={(element) => {
          frame = element
          const watch = new ResizeObserver(measure)
          watch.observe(element)
        }}
      >
        <Show when={pictures.shown()}>
          {(shown) => (
            <div
              class="easel-paper"
              style={{ width: `${box().width * scale()}px`, height: `${box().height * scale()}px` }}
            >
              <img
                src={shown().address}
                alt={props.file.name}
                style={{
                  width: `${natural().width * scale()}px`,
                  transform: `translate(-50%, -50%) rotate(${turned()}deg)`,
                }}
                onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
                  setNatural({ width, height })
                  measure()
                }}
              />
            </div>
          )}
        </Show>
      </div>
    </section>
  )
}
