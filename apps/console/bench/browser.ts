export async function measureBrowser(_: { cases: number }): Promise<void> {}
