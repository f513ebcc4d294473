import { type RefObject, useLayoutEffect } from "react";

/**
 * Number keys choose an option and Enter continues while the focus is in the form, unless the key means something where
 * the focus is. Where a page holds several questions, a number answers the one with the focus, or the first open one;
 * with none open it changes none that the reader is not at. They hold from the moment in which the question is shown.
 */
export function useKeys(form: RefObject<HTMLFormElement | null>) {
  useLayoutEffect(() => {
    const element = form.current;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest("textarea, dialog")) return;
      if (/^[1-9]$/.test(event.key)) {
        const group = target.closest("fieldset") ?? firstOpen(element);
        const radio = group?.querySelectorAll<HTMLInputElement>("input[type=radio]")[Number(event.key) - 1];
        if (!radio) return;
        event.preventDefault();
        radio.focus();
        radio.click();
      }
      if (event.key === "Enter" && !target.closest("a, button, summary, input")) {
        event.preventDefault();
        element?.requestSubmit();
      }
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [form]);
}

function firstOpen(form: HTMLFormElement | null): HTMLFieldSetElement | undefined {
  const groups = [...(form?.querySelectorAll("fieldset") ?? [])];
  return groups.length === 1 ? groups[0] : groups.find((group) => !group.querySelector(":checked"));
}
