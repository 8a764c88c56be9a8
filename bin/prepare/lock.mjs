import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BEAT_MS = 2_000;
// A holder that was killed stops beating; six missed beats are no hiccup.
const DEAD_AFTER_MS = 12_000;
const POLL_MS = 250;
const TELL_EVERY_MS = 5_000;

/** Runs `work` while no other process of this machine runs its own under the same lock file. */
export async function withLock(url, work) {
  const file = fileURLToPath(url);
  mkdirSync(new URL('.', url), { recursive: true });
  await acquire(file);
  const heart = setInterval(() => beat(file), BEAT_MS);
  heart.unref();
  try {
    return await work();
  } finally {
    clearInterval(heart);
    rmSync(file, { force: true });
  }
}

async function acquire(file) {
  const token = `${process.pid} ${Math.random()}`;
  for (let toldAt = 0; ; await sleep(POLL_MS)) {
    if (isDead(file)) rmSync(file, { force: true });
    try {
      writeFileSync(file, token, { flag: 'wx' });
      // Of several who find a dead holder, one may remove the lock that another has just taken: the last one has it.
      await sleep(50);
      if (readFileSync(file, 'utf8') === token) return;
    } catch (error) {
      if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
    }
    if (Date.now() - toldAt > TELL_EVERY_MS) {
      toldAt = Date.now();
      process.stderr.write('等待另一进程完成安装 · waiting for another process that installs\n');
    }
  }
}

function beat(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Removed by hand: the work goes on, and at worst another process repeats it.
  }
}

function isDead(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > DEAD_AFTER_MS) return true;
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (!Number.isNaN(pid)) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
