/** How to get a program, by platform; one line, a command where there is one. */
export function howToGet(
  program: 'node' | 'java' | 'maven' | 'container',
  platform: NodeJS.Platform = process.platform,
): string {
  const hint = HINTS[program];
  const command = platform === 'linux' ? hint.apt : platform === 'darwin' ? hint.brew : hint.windows;
  return `${command}  (${hint.site})`;
}

const HINTS = {
  node: {
    apt: 'nvm install --lts',
    brew: 'brew install node',
    windows: 'winget install OpenJS.NodeJS.LTS',
    site: 'https://nodejs.org/',
  },
  java: {
    apt: 'apt-get install openjdk-17-jdk-headless',
    brew: 'brew install openjdk@17',
    windows: 'winget install EclipseAdoptium.Temurin.17.JDK',
    site: 'https://adoptium.net/',
  },
  maven: {
    apt: 'apt-get install maven',
    brew: 'brew install maven',
    windows: 'scoop install maven',
    site: 'https://maven.apache.org/install.html',
  },
  container: {
    apt: 'apt-get install podman',
    brew: 'brew install podman',
    windows: 'winget install RedHat.Podman',
    site: 'https://podman.io/, https://docs.docker.com/get-docker/',
  },
} as const;
