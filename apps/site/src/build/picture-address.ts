/** Which picture a page shows where it is passed on: its procedure's, its province's or its room's. */

/** Rooms whose every folder has a picture of its own. */
const withOwn = ['guides', 'provinces']

/** The page whose heading stands in the picture: `/zh/guides/first-filing/` for all checklists of it. */
export function pictured(path: string): string {
  const [lang, room, one] = path.split('/').filter(Boolean)
  if (room === undefined) return `/${lang}/`
  return withOwn.includes(room) && one !== undefined ? `/${lang}/${room}/${one}/` : `/${lang}/${room}/`
}

/** Where the picture of such a page lies. */
export function pictureAddress(path: string): string {
  return `pictures/${pictured(path).split('/').filter(Boolean).join('-')}.png`
}
