export async function measureScaling() {}
