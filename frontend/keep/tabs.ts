const TAB = 'planner-tab';

/** Names this tab; a reload does not change it. */
export function ownTab(): string {
  let tab = sessionStorage.getItem(TAB);
  if (tab === null) {
    tab = crypto.getRandomValues(new Uint32Array(2)).join('-');
    sessionStorage.setItem(TAB, tab);
  }
  return tab;
}

/** As long as the page is there others see that the tab is alive. Without locks (plain HTTP) nobody is known to be. */
export function liveAs(tab: string): void {
  void navigator.locks?.request(`${TAB}/${tab}`, () => new Promise(() => {}));
}

/** The other tabs that are alive: what was typed there they store themselves. */
export async function otherTabs(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  const own = `${TAB}/${ownTab()}`;
  return new Set(
    held
      .map((lock) => lock.name ?? '')
      .filter((name) => name.startsWith(`${TAB}/`) && name !== own)
      .map((name) => name.slice(TAB.length + 1))
  );
}
