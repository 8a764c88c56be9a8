// Only syntax that old versions of Node read too, so that their users see the message and no SyntaxError.
const EXPECTED = [20, 19];

/** Ends the process with a message where Node is older than package.json's `engines` says. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > EXPECTED[0] || (major === EXPECTED[0] && minor >= EXPECTED[1])) return;
  process.stderr.write(
    `需要 Node ${EXPECTED.join('.')} 或更新版本，当前为 ${version}。\n` +
      `Expected Node ${EXPECTED.join('.')} or newer, but got ${version}.\n` +
      '→ https://nodejs.org/ (LTS), nvm install --lts, brew install node, winget install OpenJS.NodeJS.LTS\n',
  );
  process.exit(2);
}
