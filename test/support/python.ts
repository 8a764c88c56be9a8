import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const REQUIREMENTS = 'docs/notebook/requirements.txt';
/** An environment of the checkout's own: nothing is installed into anybody's Python. */
const FOLDER = '.data/python';
const WINDOWS = process.platform === 'win32';
const INSTALLED = join(FOLDER, WINDOWS ? 'Scripts/python.exe' : 'bin/python');
/** What the environment was made for: it is made anew when that changes. */
const STAMP = join(FOLDER, 'requirements.txt');

/**
 * Path of a Python that has what `docs/notebook/requirements.txt` asks for, installed from PyPI where it is not there yet.
 *
 * @throws Error that says how to get Python, or what its installer has said
 */
export async function ensurePython(): Promise<string> {
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted && (await isRecent(INSTALLED))) {
    return INSTALLED;
  }
  const python = (await findPython()) ?? (await installPython());
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS];
  try {
    await run(python, ['-m', 'venv', '--clear', FOLDER]);
    await run(INSTALLED, pip);
  } catch (error) {
    throw new Error(
      `Expected ${python} to install ${REQUIREMENTS} into ${FOLDER}. → Look at what it said; where it has no venv, ` +
        'Debian and Ubuntu have it in python3-venv.',
      { cause: error },
    );
  }
  writeFileSync(STAMP, wanted);
  return INSTALLED;
}

async function findPython(): Promise<string | undefined> {
  const given = process.env['ATLAS_PYTHON'];
  if (given) {
    if (await isRecent(given)) return given;
    throw new Error(
      `ATLAS_PYTHON: expected Python 3.10 or newer, but got "${given}". → Give its path, or unset it.`,
    );
  }
  for (const name of ['python3', 'python']) if (await isRecent(name)) return name;
  return undefined;
}

async function installPython(): Promise<string> {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stderr.write('安装 Python（测试笔记本用） · installing Python for the tests of notebooks\n');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-qq'], options);
    const packages = ['python3', 'python3-venv'];
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], options);
    if (await isRecent('python3')) return 'python3';
  }
  throw new Error(
    'Expected Python 3.10 or newer for the tests of notebooks, but there is none in ATLAS_PYTHON or the path. ' +
      '→ Install it (Debian and Ubuntu: apt-get install python3 python3-venv; macOS: brew install python; ' +
      'Windows: winget install Python.Python.3.13), or set ATLAS_PYTHON to its program.',
  );
}

async function isRecent(python: string): Promise<boolean> {
  const question = 'import sys; sys.exit(0 if sys.version_info >= (3, 10) else 1)';
  return run(python, ['-c', question]).then(
    () => true,
    () => false,
  );
}
