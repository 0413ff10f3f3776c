import { setShared } from './shared-computer';

/** The box of the sign-in page that says that others use the computer too. */
document.addEventListener('change', (event) => {
  const box = (event.target as Element).closest<HTMLElement & { checked: boolean }>('.planner-shared-computer');
  if (box) {
    setShared(box.checked);
  }
});
