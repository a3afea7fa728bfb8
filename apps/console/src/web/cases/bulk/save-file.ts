/** Gives a file that was made here to the browser's downloads. */

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The download has begun by then; what is never freed stays in memory until the page goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
