/** A look of the pages. */
export type Theme = 'dark' | 'light';

const A_YEAR_SECONDS = 365 * 24 * 60 * 60;
const changed = new EventTarget();

/** The theme that is shown: the chosen one, else that of the system. */
export function shownTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'dark' || theme === 'light') return theme;
  return systemDark().matches ? 'dark' : 'light';
}

/** Shows a theme, here and on every later page. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  document.cookie = `theme=${theme}; Path=/; Max-Age=${A_YEAR_SECONDS}; SameSite=Lax`;
  changed.dispatchEvent(new Event('change'));
}

/** Calls back whenever another theme is shown; returns what ends it. */
export function watchTheme(callback: () => void): () => void {
  const system = systemDark();
  changed.addEventListener('change', callback);
  system.addEventListener('change', callback);
  return () => {
    changed.removeEventListener('change', callback);
    system.removeEventListener('change', callback);
  };
}

function systemDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
