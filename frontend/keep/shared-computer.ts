const SHARED = 'planner-shared-computer';

/** On a computer that others use as well nothing outlives the tab. */
export function isShared(): boolean {
  return localStorage.getItem(SHARED) !== null;
}

export function setShared(shared: boolean): void {
  if (shared) {
    localStorage.setItem(SHARED, 'yes');
  } else {
    localStorage.removeItem(SHARED);
  }
}

/** Where kept texts are. */
export function keptIn(): Storage {
  return isShared() ? sessionStorage : localStorage;
}
