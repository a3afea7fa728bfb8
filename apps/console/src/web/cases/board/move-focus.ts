/** From card to card: up and down in a column, left and right to the card at about the same height. */

type Way = 'up' | 'down' | 'left' | 'right'

export function moveFocus(way: Way): void {
  const columns = [...document.querySelectorAll('.board-column')].map((column) => [
    ...column.querySelectorAll<HTMLAnchorElement>('[data-card] .list-link'),
  ])
  const at = columns.findIndex((links) => links.some((link) => link === document.activeElement))
  if (at === -1) return focus(columns.find((links) => links.length > 0)?.[0])
  const place = columns[at]?.findIndex((link) => link === document.activeElement) ?? 0
  if (way === 'up' || way === 'down') return focus(columns[at]?.[place + (way === 'down' ? 1 : -1)])
  const beside = way === 'right' ? columns.slice(at + 1) : columns.slice(0, at).toReversed()
  const links = beside.find((one) => one.length > 0)
  focus(links?.[Math.min(place, links.length - 1)])
}

function focus(link: HTMLElement | undefined): void {
  link?.focus({ preventScroll: true })
  link?.closest('[data-card]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
