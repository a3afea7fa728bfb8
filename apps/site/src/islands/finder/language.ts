/** The switch to the other language keeps the answers. */
export function followLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>('.switch')
  if (link === null) return
  const follow = () => {
    link.hash = location.hash
  }
  addEventListener('hashchange', follow)
  follow()
}
