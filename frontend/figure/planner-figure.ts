/**
 * A picture that is fetched by address and put into the page, so that style sheets reach it. It is read as XML and
 * taken over only if its root is an svg element without scripts. A second version replaces the first one by id: what
 * has the keyboard keeps it.
 */
const SVG = 'http://www.w3.org/2000/svg';

interface Server {
  choose(element: string): void;
}

class PlannerFigure extends HTMLElement {
  static observedAttributes = ['src'];

  $server?: Server;
  private shown = 0;
  private wanted?: AbortController;

  get version(): number {
    return this.shown;
  }

  set version(version: number) {
    if (version !== this.shown) {
      this.shown = version;
      void this.load();
    }
  }

  connectedCallback(): void {
    this.addEventListener('click', this.pressed);
    void this.load();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.pressed);
    this.wanted?.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const src = this.getAttribute('src');
    if (!src) {
      return;
    }
    this.wanted?.abort();
    const wanted = new AbortController();
    this.wanted = wanted;
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(src, { signal: wanted.signal, credentials: 'same-origin', cache: 'no-store' });
      if (answer.ok) {
        this.show(await answer.text());
      }
    } catch (problem) {
      if (!wanted.signal.aborted) {
        console.info('The figure could not be fetched', problem);
      }
    } finally {
      if (this.wanted === wanted) {
        this.removeAttribute('aria-busy');
      }
    }
  }

  private show(text: string): void {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    if (root.namespaceURI !== SVG || root.localName !== 'svg' || root.querySelector('script, foreignObject')) {
      return;
    }
    const next = document.importNode(root, true) as unknown as SVGElement;
    const { scrollLeft, scrollTop } = this;
    this.replaceChildren(next);
    this.scrollTo(scrollLeft, scrollTop);
  }

  /** Ids are {@code prefix-kind.key}; the server learns {@code kind.key}. */
  private pressed = (event: Event): void => {
    const svg = this.querySelector('svg');
    for (let at = event.target as Element | null; at && at !== svg; at = at.parentElement) {
      if (at.id && svg && at.id.startsWith(`${svg.id}-`)) {
        this.$server?.choose(at.id.slice(svg.id.length + 1));
        return;
      }
    }
  };
}

customElements.define('planner-figure', PlannerFigure);
