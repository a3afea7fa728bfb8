/** Names of files on their way through headers. */

/** Sent as encodeURIComponent(name). Folders and control signs are no part of a name; direction marks disguise one. */
export function readName(encoded: string): string | undefined {
  try {
    const name = decodeURIComponent(encoded).split(/[/\\]/).at(-1)
    const plain = name
      ?.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-200)
    return plain || undefined
  } catch {
    return undefined
  }
}

export function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
