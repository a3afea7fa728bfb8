/** Scales a page of a device's width into the room there is. Told through properties, since a strict policy forbids style attributes. */
export function fit(frame: HTMLElement, page: HTMLElement): () => void {
  const resize = () => {
    if (page.offsetWidth === 0) return
    const scale = Math.min(1, frame.clientWidth / page.offsetWidth)
    page.style.setProperty('--scale', String(scale))
    frame.style.height = `${Math.ceil(page.offsetHeight * scale)}px`
  }
  if (typeof ResizeObserver === 'undefined') return () => undefined
  const observer = new ResizeObserver(resize)
  observer.observe(frame)
  observer.observe(page)
  return () => observer.disconnect()
}
