/** A browser and a system in one word each: enough to know one's own sessions by, too little to follow anybody. */

const browsers = [
  ['WeChat', /MicroMessenger/],
  ['360', /QIHU|360SE|360EE/],
  ['QQ', /QQBrowser/],
  ['Edge', /Edg\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\//],
  ['Safari', /Safari\//],
] as const

const systems = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Macintosh/],
  ['Linux', /Linux/],
] as const

export function nameDevice(userAgent: string): string {
  const known = (list: readonly (readonly [string, RegExp])[]) => list.find(([, shape]) => shape.test(userAgent))?.[0]
  return [known(browsers), known(systems)].filter((word) => word !== undefined).join(' · ')
}
