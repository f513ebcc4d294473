"use client";

import { useEffect } from "react";

/**
 * Tells the page around this one how high it is, whenever that changes, so that nothing has to be scrolled within the
 * frame. Any page may stand around it and the message holds one number, so it is sent to whoever it is.
 */
export function ReportHeight() {
  useEffect(() => {
    if (window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const { height } = document.body.getBoundingClientRect();
      window.parent.postMessage({ pmoFitHeight: Math.ceil(height) }, "*");
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return null;
}
