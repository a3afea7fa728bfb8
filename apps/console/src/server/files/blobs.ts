export type BlobStore = { directory: string }
export function openBlobStore(directory: string): BlobStore {
  return { directory }
}
