/**
 * In the page: what a press reacts on, where the focus went, and how that looked. The class is carried there as its own text
 * (`reach.ts`), so that it uses nothing from outside of itself.
 */

/** `drawn`: with the focus; of what had it only before the first key, nothing is known. */
type Looked = { drawn: readonly string[] | undefined; hidden: boolean }

export class Walk {
  /** Elements with listeners of their own; Solid's delegated ones stand in the element as `$$click`. */
  listening = new Map<string, WeakSet<EventTarget>>()
  seen = new Map<Element, Looked>()
  scope: Element | null = null
  selector = 'body'
  first: Element | undefined
  last: Element | undefined
  round = false
  turn: Element | undefined

  presses = ['click', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'contextmenu']
  natural = 'a[href], button, input, select, textarea, summary'
  widgets =
    '[draggable="true"], [contenteditable=""], [contenteditable="true"], [role="button"], [role="link"], [role="menuitem"], ' +
    '[role="tab"], [role="option"], [role="switch"], [role="checkbox"], [role="radio"]'

  constructor() {
    const { listening } = this
    const { addEventListener } = EventTarget.prototype
    EventTarget.prototype.addEventListener = function add(this: EventTarget, ...given: [string, never]) {
      const known = listening.get(given[0]) ?? new WeakSet()
      listening.set(given[0], known.add(this ?? window))
      return addEventListener.apply(this, given)
    }
    addEventListener.call(document, 'focusin', ({ target }) => this.note(target), true)
    addEventListener.call(window, 'keydown', () => this.lookAtFocus(), true)
  }

  /** Begins anew within `selector`; answers after how many presses of Tab the walk must be over. */
  begin(selector: string): number {
    const { activeElement } = document
    this.scope = document.querySelector(selector) ?? document.body
    this.selector = selector
    this.seen.clear()
    this.round = false
    this.first = this.last = this.turn = undefined
    if (selector === 'body' && activeElement instanceof HTMLElement) activeElement.blur()
    else if (activeElement !== document.body) this.note(activeElement)
    return document.querySelectorAll(`${this.natural}, [tabindex]`).length + 30
  }

  note(target: EventTarget | null): void {
    // Where a dialog sends the focus back to its beginning.
    if (!(target instanceof HTMLElement) || target.matches('[data-focus-trap]')) return
    if (this.seen.has(target)) {
      if (target !== this.last) this.turn ??= target
      this.round = this.turn !== undefined
    } else this.seen.set(target, { drawn: undefined, hidden: false })
    const wasIn = this.last !== undefined && this.scope?.contains(this.last)
    if (wasIn && !this.scope?.contains(target)) this.round = true
    this.first ??= target
    this.last = target
  }

  /** Before a key moves it: what has the focus stands in the window, and nothing lies over all of it. */
  lookAtFocus(): void {
    const element = document.activeElement
    const looked = element instanceof HTMLElement ? this.seen.get(element) : undefined
    if (!element || !looked) return
    looked.hidden = !this.shown(element).some((one) => this.isUncovered(one))
    // A press of the mouse need not show where it went.
    if (element.matches(':focus-visible')) looked.drawn = this.drawn(element)
  }

  /** The mark of the focus is what is drawn with it and not without it. */
  isMarked(element: Element): boolean {
    const looked = this.seen.get(element)?.drawn
    const now = element === document.activeElement ? [] : this.drawn(element)
    return looked === undefined || looked.some((drawn, part) => drawn !== '' && drawn !== now[part])
  }

  /** What one sees of it: of a box or a round button that is drawn anew, and of a hidden field of a file, the label. */
  shown(element: Element): readonly Element[] {
    const isField = element.matches('input[type="checkbox"], input[type="radio"], input[type="file"]')
    const label = isField ? element.closest('label') : null
    return label ? [element, label] : [element]
  }

  isUncovered(element: Element): boolean {
    return [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const across = [left + 2, (left + right) / 2, right - 2]
      const down = [top + 2, (top + bottom) / 2, bottom - 2]
      return across.some((x) =>
        down.some((y) => {
          const there = document.elementFromPoint(x, y)
          return there !== null && element.contains(there)
        }),
      )
    })
  }

  /** Outline and shadow of the element and of what is drawn for it. */
  drawn(element: Element): readonly string[] {
    const styled = (one: Element | null, pseudo?: string) => {
      if (!one) return ''
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one, pseudo)
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
      const outline = isOutlined && !/, 0\)$|\/ 0\)$|^transparent$/.test(outlineColor) ? outlineColor : ''
      return outline + (boxShadow === 'none' ? '' : boxShadow)
    }
    const around = [element.closest('label'), element.nextElementSibling, element.parentElement]
    return [styled(element), styled(element, '::after'), ...around.map((one) => styled(one))]
  }

  hears(element: Element, event: string): boolean {
    return `$$${event}` in element || this.listening.get(event)?.has(element) === true
  }

  reacts(element: Element): boolean {
    return this.presses.some((event) => this.hears(element, event))
  }

  isPressed(element: Element): boolean {
    if (element.matches('[data-focus-trap]')) return false
    return element.matches(`${this.natural}, ${this.widgets}, [tabindex="0"]`) || this.reacts(element)
  }

  isThere(element: Element): boolean {
    if (element.matches(':disabled, [aria-disabled="true"], input[type="hidden"]')) return false
    // What lies behind a list or a dialog that takes the whole window.
    if (element.closest('[inert], [data-kb-top-layer] ~ *')) return false
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return element.matches('label input') && element.closest('label')?.checkVisibility() === true
    return element.getClientRects().length > 0 && getComputedStyle(element).pointerEvents !== 'none'
  }

  /** By the keys of the widget it belongs to, one of which has been come to. */
  isByArrows(element: Element): boolean {
    const seen = [...this.seen.keys()]
    if (element instanceof HTMLInputElement && element.type === 'radio' && element.name !== '')
      return seen.some(
        (one) => one instanceof HTMLInputElement && one.name === element.name && one.form === element.form,
      )
    const grid = element.closest('[role="grid"]')
    if (grid) return seen.some((one) => grid.contains(one))
    const list = element.closest('[role="listbox"]')
    if (list) return document.querySelector(`[role="combobox"][aria-controls="${list.id}"]`) !== null
    // The arrow at the end of a field whose list opens by the field's own keys.
    const field = element.parentElement?.querySelector('[role="combobox"]')
    return field !== null && field !== undefined && this.seen.has(field)
  }

  /** Something that is no button of the browser's has to listen to the keys by itself. */
  isDeaf(element: Element): boolean {
    if (element.matches(`${this.natural}, [role="option"]`) || !this.hears(element, 'click')) return false
    return !this.hears(element, 'keydown')
  }

  told(): readonly string[] {
    this.lookAtFocus()
    const shown = (element: Element) => element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160)
    const all = [...(this.scope ?? document).querySelectorAll('*')].filter(
      (one) => this.isPressed(one) && this.isThere(one),
    )
    const missed = all.filter((one) => !this.seen.has(one) && !this.isByArrows(one))
    const deaf = all.filter((one) => this.seen.has(one) && this.isDeaf(one))
    const inScope = [...this.seen.keys()].filter((one) => this.scope?.contains(one))
    const out = [...this.seen.keys()].filter((one) => one.isConnected && !this.scope?.contains(one))
    // The only thing in a dialog that can have the focus keeps it.
    const isAlone = this.scope?.matches('[role="dialog"]') && this.seen.size === 1
    const isTurned = this.turn !== undefined && this.turn !== this.first && this.selector === 'body'
    return [
      ...missed.map((one) => `not reached: ${shown(one)}`),
      ...deaf.map((one) => `reacts to a press and to no key: ${shown(one)}`),
      ...inScope
        .filter((one) => (one as HTMLElement).tabIndex >= 0 && !this.isMarked(one))
        .map((one) => `no mark of the focus: ${shown(one)}`),
      ...inScope.filter((one) => this.seen.get(one)?.hidden).map((one) => `out of sight with the focus: ${shown(one)}`),
      ...(this.scope?.matches('[role="dialog"]') ? out.map((one) => `out of the dialog: ${shown(one)}`) : []),
      ...(this.round || isAlone ? [] : ['the focus does not come out']),
      ...(isTurned && this.turn ? [`the focus turns back at ${shown(this.turn)}`] : []),
    ]
  }
}
