/** What the bench does inside a page: run before its own scripts. */
globalThis.bench = {
  /** Milliseconds after the page was asked for. */
  untilRow() {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (document.querySelector('[data-case]')) resolve(performance.now())
        else if (performance.now() > 60_000) reject(new Error('no row came; are the pages built from these sources?'))
        else requestAnimationFrame(look)
      }
      look()
    })
  },

  /** Goes to the end again and again, as a reader does. */
  async untilFetched(wanted) {
    const fetched = () => document.querySelectorAll('.list-cases tbody').length * 10
    while (fetched() < wanted) {
      const before = fetched()
      window.scrollTo(0, document.body.scrollHeight)
      for (let wait = 0; wait < 300 && fetched() === before; wait++) await new Promise(requestAnimationFrame)
      if (fetched() === before) return
    }
  },

  /** The moment of each frame. */
  async scrollBy({ steps, by }) {
    window.scrollTo(0, 0)
    const frames = []
    for (let step = 0; step <= steps; step++) {
      frames.push(await new Promise(requestAnimationFrame))
      window.scrollTo(0, step * by)
    }
    return frames
  },
}
