import { notFound } from "next/navigation";

/** Any address without a page of its own, so that the language's own "not found" answers. */
export default function UnknownPage() {
  notFound();
}
