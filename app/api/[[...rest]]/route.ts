import { preflight } from "@/app/_http/respond";
import { unknownAddress } from "@/app/_http/unknown-address";

export {
  unknownAddress as DELETE,
  unknownAddress as GET,
  unknownAddress as PATCH,
  unknownAddress as POST,
  unknownAddress as PUT,
};
export const OPTIONS = preflight;
