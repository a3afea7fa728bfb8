/** The path of a Chromium, `CHROMIUM_PATH` first, or what to type to get one. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
): { readonly path: string; readonly missing?: never } | { readonly path?: never; readonly missing: string }
