import type { PosStockElsewhere } from "@saolang/contracts";
import { useEffect, useState } from "react";
import type { Ask } from "../../device/server.js";
import { useThrow } from "../../local/use-throw.js";

type Elsewhere = "asking" | "away" | PosStockElsewhere["points"];

/** The stock of goods at the other points of the network; only a server knows. */
export function useElsewhere(ask: Ask, token: string, variantId: string): Elsewhere {
  const fail = useThrow();
  const [answer, setAnswer] = useState<Elsewhere>("asking");
  useEffect(() => {
    let isWanted = true;
    ask({
      path: `/pos/stock?variant_id=${encodeURIComponent(variantId)}`,
      token,
      shape: (wire) => wire.posStockElsewhere,
    }).then((reply) => {
      if (isWanted) setAnswer(reply.kind === "ok" ? reply.value.points : "away");
    }, fail);
    return () => {
      isWanted = false;
    };
  }, [ask, token, variantId, fail]);
  return answer;
}
