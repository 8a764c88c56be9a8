import { useSyncExternalStore } from 'react';

/** Whether there is room for a picture beside a list; not before scripts run. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(watchWidth, isWide, () => false);
}

function isWide(): boolean {
  return wideScreens().matches;
}

function watchWidth(callback: () => void): () => void {
  const screens = wideScreens();
  screens.addEventListener('change', callback);
  return () => screens.removeEventListener('change', callback);
}

function wideScreens(): MediaQueryList {
  return matchMedia('(min-width: 48rem)');
}
