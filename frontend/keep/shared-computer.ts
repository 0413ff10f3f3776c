import { move } from './kept-texts';

const SHARED = 'planner-shared-computer';

/** On a computer that others use as well nothing outlives the tab. */
export function isShared(): boolean {
  return localStorage.getItem(SHARED) !== null;
}

/** What was kept before goes along: on a shared computer nothing of it outlives the tab either. */
export function setShared(shared: boolean): void {
  if (shared) {
    localStorage.setItem(SHARED, 'yes');
    move(localStorage, sessionStorage);
  } else {
    localStorage.removeItem(SHARED);
    move(sessionStorage, localStorage);
  }
}

/** Where kept texts are. */
export function keptIn(): Storage {
  return isShared() ? sessionStorage : localStorage;
}
