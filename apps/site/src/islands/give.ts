/** A property that a browser does not have yet; one that it has is left alone. */
export function give(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value })
}
