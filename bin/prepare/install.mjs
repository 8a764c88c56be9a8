import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { showProgress } from './progress.mjs';
import { PrepareError, run } from './run.mjs';

// Inside node_modules, so that `npm ci`, which empties the folder first, takes it away.
const STAMP = 'node_modules/.policy-atlas';

/** Whether node_modules holds what package-lock.json says, whoever put it there. */
export function isInstalled(root) {
  const wanted = lockedPackages(new URL('package-lock.json', root));
  const present = Object.keys(wanted).every(
    (path) => wanted[path].optional || existsSync(new URL(`${path}/package.json`, root)),
  );
  if (!present) return false;
  const stamp = stampOf(root);
  if (readIfThere(new URL(STAMP, root)) === stamp) return true;

  // npm writes this list when it is through: without it, an install was cut short.
  const list = new URL('node_modules/.package-lock.json', root);
  if (!existsSync(list)) return false;
  const found = lockedPackages(list);
  const same = Object.keys(wanted).every(
    (path) => wanted[path].optional || found[path]?.integrity === wanted[path].integrity,
  );
  if (same) writeFileSync(new URL(STAMP, root), stamp);
  return same;
}

/** @throws PrepareError when npm fails, with what it said */
export async function install(root) {
  const wanted = lockedPackages(new URL('package-lock.json', root));
  const paths = Object.keys(wanted).filter((path) => !isForOthers(wanted[path]));
  const end = showProgress('安装依赖 · installing packages', () => {
    // npm has no progress for programs; the packages that are in place are the honest measure.
    const there = paths.filter((path) => existsSync(new URL(`${path}/package.json`, root)));
    return there.length / paths.length;
  });
  const npm = npmCommand();
  try {
    // Dev dependencies too, whatever NODE_ENV says: the compiler is one. No package needs its install script here.
    const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { code, output } = await run(npm.command, [...npm.args, ...args], {
      cwd: fileURLToPath(root),
      shell: npm.shell,
    });
    if (code !== 0) throw new PrepareError(failure(output));
    writeFileSync(new URL(STAMP, root), stampOf(root));
    end('完成 done');
  } catch (error) {
    end('失败 failed');
    throw error;
  }
}

function failure(output) {
  // Warnings and the usage text that npm adds to its own errors would push the cause out of sight.
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line));
  const said = (lines.length > 0 ? lines : output.trim().split('\n')).slice(0, 12).join('\n');
  return (
    `npm ci 未能完成。npm ci failed:\n${said}\n` +
    '→ 检查网络、代理与磁盘空间后重新运行。Check the network, the proxy (npm config get proxy) and disk space, then run it again.'
  );
}

/** npm as it was started itself, where it started us; otherwise the one in PATH. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running)) {
    return { command: process.execPath, args: [running], shell: false };
  }
  // Node refuses to start npm.cmd without a shell since CVE-2024-27980.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** Whether npm leaves a package out on this platform. */
function isForOthers({ os = [process.platform], cpu = [process.arch], libc = [] }) {
  return !os.includes(process.platform) || !cpu.includes(process.arch) || libc.includes('musl');
}

function lockedPackages(url) {
  const { packages } = JSON.parse(readFileSync(url, 'utf8'));
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
}

function stampOf(root) {
  const lock = readFileSync(new URL('package-lock.json', root));
  // Native parts differ by platform: a folder shared between a host and a container is installed anew.
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function readIfThere(url) {
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}
