export async function measureFirstExecution() {}
