export async function measureLoad() {}
