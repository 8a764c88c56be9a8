import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Flags for a Chromium that only this test run uses: as root it has no sandbox, and without the others it looks for
 * Google's hosts at every start.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chromium or Chrome: that of ATLAS_CHROMIUM, one of the path or of the usual places, or Debian's, which is
 * installed where this user may do so.
 *
 * @throws Error that says how to get one
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stderr.write('安装 Chromium（测试网页用） · installing Chromium for the tests of pages\n');
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { ...options, env });
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], {
      ...options,
      env,
    });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'Expected Chromium or Chrome for the tests of pages, but there is none in ATLAS_CHROMIUM, the path or the usual places. ' +
      '→ Install it (Debian and Ubuntu: apt-get install chromium; macOS: brew install --cask chromium; ' +
      'Windows: winget install Google.Chrome), or set ATLAS_CHROMIUM to its program.',
  );
}

function findChromium(): string | undefined {
  const given = process.env['ATLAS_CHROMIUM'];
  if (given !== undefined && given !== '') {
    if (isProgram(given)) return given;
    throw new Error(`ATLAS_CHROMIUM: expected a program, but got "${given}". → Give its path, or unset it.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...USUAL_PLACES];
  return places.find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
